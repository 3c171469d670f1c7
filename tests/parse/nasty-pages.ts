/** Pages that no newspaper printed: one thing over and over. Each must be read whole, and in time. */
const units: Readonly<Record<string, string>> = {
  'one long line': '海州市召开会议，市委书记许志远讲话。',
  'no punctuation': '海州市召开会议市委书记许志远讲话',
  punctuation: '，。！？；：',
  hashes: '#',
  'lines of hashes': '# \n',
  'blank lines': '\n',
  'wide spaces': '　',
  'a table': '甲\t乙\t丙\t12.5\n',
  'right to left': '\u202eשלום\u202c 海州\n',
  'marks that combine': '海\u0301\u0302',
  'marks in the middle': '海\ufeff州\n',
  separators: '海\u2028州\u2029\u0085',
  'lone returns': '海\r',
  astral: '𠮷👩‍👩‍👧',
  numerals: '一二三四五六七八九十',
  'impossible days': '2021年2月30日',
  names: '韩露、',
  posts: '市委书记、',
  'spelt names': '努尔·',
  appointments: '任命韩露为',
  brackets: '(记者 ',
  quotes: '“',
  datelines: '本报讯(记者 韩露)\n',
  jumps: '(上接第一版)\n',
  'date lines': '海州日报 2021年7月8日 星期四 第3版\n',
  columns: '■民生实事\n',
  fields: '第3版()\n专栏:\n【标题】\n【作者】韩露\n正文:\n',
  'missing glyphs': '□',
  questions: '问:怎么办?\n答:好办。\n',
  radicals: '⼈⽂',
  'private characters': '\ue123',
  replaced: '\ufffd',
  markup: '<div onclick=x>&nbsp;| --- |\n',
};

/** UTF-16 units of a page. */
const length = 3000;

/** Name and text of each page. */
export const nastyPages: readonly [string, string][] = [
  ...Object.entries(units).map(([name, unit]): [string, string] => [
    name,
    unit.repeat(Math.ceil(length / unit.length)),
  ]),
  ['spaces inside a line', `市委书记${' '.repeat(length)}许志远`],
  ['blank lines inside a page', `海州${'\n'.repeat(length)}市委书记许志远讲话。`],
  ['names apart', `组长:${'韩露 '.repeat(length / 3)}`],
];
