/** Every message that the archive can raise, as data; README.md lists them and a test raises each. */
import { type MessageRule, messagesOf } from '../parse/message-rule.ts';

export type { Where } from '../parse/message-rule.ts';

export const archiveRules = {
  'catalogue/syntax': {
    level: 'error',
    reason: {
      zh: '目录文件不是正确的 JSON:{problem.zh}。',
      en: 'The catalogue is not correct JSON: {problem.en}.',
    },
    advice: {
      zh: '请改正此处;能读懂的其余部分照常使用。',
      en: 'Mend it here; whatever else can be read is used.',
    },
  },
  'catalogue/too-deep': {
    level: 'error',
    reason: {
      zh: '目录文件的括号嵌套过深,未予读取。',
      en: 'The catalogue nests its brackets too deeply and was not read.',
    },
    advice: {
      zh: '目录至多只需四层,请删去多余的括号。',
      en: 'A catalogue needs four levels at most; remove the brackets that are too many.',
    },
  },
  'catalogue/duplicate-key': {
    level: 'warning',
    reason: { zh: '“{key}”写了两次。', en: '“{key}” is written twice.' },
    advice: {
      zh: '只有后一次有效,请合并为一处。',
      en: 'Only the later one counts; make them one.',
    },
  },
  'catalogue/unknown-key': {
    level: 'warning',
    reason: { zh: '“{key}”不是可用的项目。', en: '“{key}” is not a known entry.' },
    advice: {
      zh: '最接近的是“{nearest}”;此项未予使用。',
      en: 'The nearest is “{nearest}”; this entry is not used.',
    },
  },
  'catalogue/unknown-page': {
    level: 'warning',
    reason: { zh: '没有名为“{key}”的文件。', en: 'There is no file “{key}”.' },
    advice: {
      zh: '最接近的是“{nearest}”;请写 seeds/ 之内的路径,以 / 分隔。',
      en: 'The nearest is “{nearest}”; write the path inside seeds/, with /.',
    },
  },
  'catalogue/unknown-article': {
    level: 'warning',
    reason: { zh: '没有编号为“{key}”的文章。', en: 'There is no article “{key}”.' },
    advice: {
      zh: '最接近的是“{nearest}”;编号见文章网址。',
      en: 'The nearest is “{nearest}”; the id stands in the address of the article.',
    },
  },
  'catalogue/withdrawn-elsewhere': {
    level: 'warning',
    reason: {
      zh: '已撤回的文章“{key}”的文字现在见于 {place},那里也一并撤回。',
      en: 'The text of the withdrawn article “{key}” is now in {place}, which is withdrawn too.',
    },
    advice: {
      zh: '请查看该处;若它应当公开,请先把版面重新切分,或从来源中删去撤回的文字。',
      en: 'Look at it. If it should be shown, part the page otherwise, or take the text out of the seed.',
    },
  },
  'catalogue/wrong-value': {
    level: 'warning',
    reason: { zh: '“{key}”的值不合要求。', en: 'The value of “{key}” does not fit.' },
    advice: { zh: '{expected.zh}此项未予使用。', en: '{expected.en} This entry is not used.' },
  },
  'catalogue/masthead-differs': {
    level: 'warning',
    reason: {
      zh: '目录写作“{catalogue}”,报头印作“{printed}”。',
      en: 'The catalogue says “{catalogue}”, the masthead prints “{printed}”.',
    },
    advice: { zh: '采用“{used}”,请核对原页。', en: '“{used}” is used; check it against the page.' },
  },
  'archive/same-id': {
    level: 'error',
    reason: {
      zh: '“{first}”与“{second}”的页面编号同为 {id}。',
      en: '“{first}” and “{second}” have the same page id {id}.',
    },
    advice: {
      zh: '只收入前者。请给后者改名,或删去重复的文件。',
      en: 'Only the first is in the archive. Rename the second, or remove it if it is a copy.',
    },
  },
  'registry/broken-line': {
    level: 'error',
    reason: {
      zh: '这一行不是固定网址登记表的条目。',
      en: 'This line is no entry of the registry of addresses.',
    },
    advice: {
      zh: '登记表不会被改写。请从版本库取回这一行,再运行 npm run ids。',
      en: 'The registry will not be written over. Take the line back from version control, then run npm run ids.',
    },
  },
  'registry/conflict-mark': {
    level: 'error',
    reason: {
      zh: '这里留着合并冲突的标记。',
      en: 'A merge left the mark of a conflict here.',
    },
    advice: {
      zh: '登记表不会被改写。请保留双方的条目,删去标记,再运行 npm run ids。',
      en: 'The registry will not be written over. Keep the entries of both sides, remove the mark, then run npm run ids.',
    },
  },
  'registry/same-address': {
    level: 'error',
    reason: {
      zh: '网址 {address} 在第 {first} 行已经登记。',
      en: 'The address {address} already stands in line {first}.',
    },
    advice: {
      zh: '登记表不会被改写。一个网址只能有一条:请删去两行中的一行,再运行 npm run ids。',
      en: 'The registry will not be written over. An address has one entry: remove one of the two lines, then run npm run ids.',
    },
  },
  'archive/newspaper-tie': {
    level: 'warning',
    reason: {
      zh: '看不出这一版属于哪家报纸:{outlets} 出现得一样多。',
      en: 'The paper of this page is not clear: {outlets} are named equally often.',
    },
    advice: {
      zh: '请在 _catalogue.json 中写明 newspaper。',
      en: 'Name it as newspaper in _catalogue.json.',
    },
  },
  'archive/newspaper-unknown': {
    level: 'info',
    reason: {
      zh: '这一版没有印出任何报纸的名称。',
      en: 'The page names no newspaper.',
    },
    advice: {
      zh: '请在 _catalogue.json 中写明 newspaper。',
      en: 'Name it as newspaper in _catalogue.json.',
    },
  },
  'archive/jump-unsure': {
    level: 'info',
    reason: {
      zh: '“{text}”的另一半有几处都像。',
      en: 'More than one article could be the other half of “{text}”.',
    },
    advice: {
      zh: '未作连接。请在 _catalogue.json 中写明各页的 printedPage 与 published。',
      en: 'They are not linked. Give printedPage and published of the pages in _catalogue.json.',
    },
  },
  'year/unknown': {
    level: 'info',
    reason: { zh: '“{text}”的年份不详。', en: 'The year of “{text}” is not known.' },
    advice: {
      zh: '请在 _catalogue.json 中写明这一版的 published。',
      en: 'Give published of this page in _catalogue.json.',
    },
  },
  'year/two-readings': {
    level: 'warning',
    reason: {
      zh: '“{text}”的年份有不止一种读法:{years}。',
      en: 'The year of “{text}” can be read in more than one way: {years}.',
    },
    advice: {
      zh: '年份留空。请核对原页,在 _catalogue.json 中写明 published 或 date。',
      en: 'It is left open. Check the page and give published or date in _catalogue.json.',
    },
  },
  'year/impossible-day': {
    level: 'warning',
    reason: { zh: '“{text}”不是日历上的一天。', en: '“{text}” is not a day of the calendar.' },
    advice: {
      zh: '日期留空。请核对原页是否误印或误识。',
      en: 'No day is given. Check the page for a misprint or a misreading.',
    },
  },
  'year/weekday-differs': {
    level: 'warning',
    reason: {
      zh: '{day} 不是“{weekday}”。',
      en: '{day} is not “{weekday}”.',
    },
    advice: {
      zh: '日期照用,请核对原页。',
      en: 'The day is kept; check it against the page.',
    },
  },
  'year/before-event': {
    level: 'warning',
    reason: {
      zh: '{day} 早于文中所说的“{event}”({since})。',
      en: '{day} is before “{event}” ({since}), of which the text speaks.',
    },
    advice: {
      zh: '日期照用,请核对原页。',
      en: 'The day is kept; check it against the page.',
    },
  },
  'year/issue-unknown': {
    level: 'info',
    reason: {
      zh: '“{text}”是哪一天不详,因为不知道出版日期。',
      en: 'The day of “{text}” is not known, because the day of the issue is not.',
    },
    advice: {
      zh: '请在 _catalogue.json 中写明这一版的 published。',
      en: 'Give published of this page in _catalogue.json.',
    },
  },
} as const satisfies Record<string, MessageRule>;

export type ArchiveRule = keyof typeof archiveRules;

/** A message of a rule; `values` are put into its sentences. */
export const archiveMessage = messagesOf<ArchiveRule>(archiveRules);
