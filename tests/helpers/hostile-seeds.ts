/** An archive that means harm: markup and control characters wherever text can stand, broken files. */
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pagesToArchive } from '../../src/archive/index.ts';
import { parse } from '../../src/parse/index.ts';

/** Each would set `window.ran` if anything of it were taken for markup or for an address. */
export const payloads = [
  '<script>window.ran=1</script>',
  '</script><script>window.ran=2</script>',
  '<img src=x onerror="window.ran=3">',
  '"><svg onload=window.ran=4>',
  "' autofocus onfocus='window.ran=5",
  '[点这里](javascript:window.ran=6)',
  'javascript:window.ran=7',
  '<a href="javascript:window.ran=8">点这里</a>',
  ']]><!--<style>@import"//evil.invalid"</style>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: It must arrive as it stands.
  '{{constructor.constructor("window.ran=9")()}}${window.ran=10}',
  '&lt;script&gt;window.ran=11&lt;/script&gt;',
] as const;

/** Right-to-left override and isolates that are never closed, zero-width characters, half a character. */
export const controls = '\u202e\u2066\u2067\u200b\ufeff\u0085\u2028\ud800';

/** Files that are no page texts, by what is wrong with them. */
export const brokenFiles = {
  empty: '900_e0e0e0e0.txt',
  blank: '901_b1b1b1b1.txt',
  binary: '902_b2b2b2b2.txt',
  unreadable: '903_deadbeef.txt',
  twin: 'twins/904_83e0f2e9ffffffff.txt',
} as const;

const realSeed = '000_83e0f2e9a3ff8c01.txt';

/** Addresses of the registry that have no page any more. */
export const goneAddresses = [
  'articles/0g0ne000',
  'people/gone-0000',
  'columns/gone-0001',
  'columns/gone-0001/2024',
  'columns/gone-0001/2024/03',
  'pages/deadbeef',
  'pages/deadbeef/source',
  'dates/1999',
  'dates/1999/12/31',
] as const;

/** Years and months that had pages of their own when these names had more articles. */
const keptParts = ['2023', '2023/05', '1999', 'undated'];

/** Addresses of parts that go on having a page. */
export const keptAddresses = [
  'newspapers/kept-0000',
  'bylines/kept-0001',
  'people/kept-0002',
].flatMap((address) => keptParts.map((part) => `${address}/${part}`));

/** What was published before, and lines that are none of it. */
function hostileRegistry(): string {
  const all = payloads.join(' ');
  const article = {
    kind: 'articles',
    slug: '0g0ne000',
    page: 'deadbeef',
    order: 1,
    day: null,
    text: all,
  };
  const page = { kind: 'pages', slug: 'deadbeef', file: all, sha256: all, sketch: all };
  const entries = [
    { ...article, sketch: all, anchors: ['p-0000 -'], former: { 'p-a': '0g0ne000#p-a' } },
    { ...article, slug: '0g0ne001', sketch: all, anchors: [all], former: { [all]: all } },
    { kind: 'people', slug: 'gone-0000', name: all, articles: [all] },
    {
      kind: 'columns',
      slug: 'gone-0001',
      name: controls.slice(0, -1),
      articles: [],
      parts: ['2024', '2024/03'],
    },
    { ...page, day: '1999-12-31' },
    { ...page, day: '../../etc', slug: 'deadbee0' },
    { kind: 'people', slug: '../../etc', name: all, articles: [] },
    { kind: 'people', slug: 'gone-0000', name: '又一人', articles: [] },
    { kind: 'newspapers', slug: 'kept-0000', name: '石家庄日报', articles: [], parts: keptParts },
    { kind: 'bylines', slug: 'kept-0001', name: '王静', articles: [], parts: keptParts },
    { kind: 'people', slug: 'kept-0002', name: '李雪荣', articles: [], parts: keptParts },
  ];
  return [...entries.map((entry) => JSON.stringify(entry)), '<<<<<<< HEAD', '{', '[]', ''].join(
    '\n',
  );
}

const withdrawnSeed = '300_d0d0d0d0.txt';

/** Words that no file of the site may hold: of an article that is withdrawn by its id. */
export const withdrawnWords = ['撤下暗记', '撤下之案', '卞撤文'];

/** An article that is shown, and one that is not. */
const withdrawnPage = [
  '# 海州新港开港',
  '',
  '本报讯(记者 王五)1月26日，海州新港开港，首船装货出海，市长李四出席。',
  '',
  '# 撤下之案开庭',
  '',
  '本报讯(记者 卞撤文)2024年1月26日，市委书记卞撤文听取撤下暗记的汇报，市长李四出席。',
  '撤下暗记共三件，均已办结。',
  '',
].join('\n');

/** An id is made from the text alone, so it is known before the archive is built. */
function withdrawnId(): string {
  const bytes = new TextEncoder().encode(withdrawnPage);
  const { pages } = pagesToArchive([parse(withdrawnSeed, bytes)], null);
  const articles = pages.flatMap((page) => page.articles);
  const found = articles.find(({ headline }) => headline[0]?.text.startsWith('撤下'));
  if (found === undefined) throw new Error('The withdrawn article was not read as one');
  return found.id;
}

/** Writes the archive anew into a folder. */
export async function writeHostileSeeds(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'twins'), { recursive: true });
  await cp(resolve('seeds', realSeed), join(folder, realSeed));
  for (const [index, payload] of payloads.entries()) {
    await writeFile(join(folder, `${100 + index}_${hex(index)}.txt`), hostilePage(payload));
  }
  await writeFile(join(folder, '200_c0c0c0c0.txt'), hostilePage(controls));
  await writeFile(join(folder, '201_a1a1a1a1.txt'), longLines());
  await writeFile(
    join(folder, '202_版面 & <b>"x".txt'.replace(/[<>"]/gu, '')),
    hostilePage('路径'),
  );
  await writeFile(join(folder, withdrawnSeed), withdrawnPage);
  await writeBrokenFiles(folder);
  await writeFile(join(folder, '_catalogue.json'), JSON.stringify(hostileCatalogue(), null, 2));
  await writeFile(join(folder, '_registry.jsonl'), hostileRegistry());
}

async function writeBrokenFiles(folder: string): Promise<void> {
  await writeFile(join(folder, brokenFiles.empty), '');
  await writeFile(join(folder, brokenFiles.blank), ' \n\u3000\n\r\n\t');
  await writeFile(join(folder, brokenFiles.binary), pseudoRandomBytes(20_000));
  await writeFile(join(folder, brokenFiles.twin), hostilePage('同号'));
  // A link to nowhere cannot be read even by root; where links may not be made, nothing is there.
  await symlink('nowhere.txt', join(folder, brokenFiles.unreadable)).catch(() => undefined);
}

/** A page with the payload in every place that a record has. */
function hostilePage(payload: string): string {
  return [
    `■${payload}`,
    '',
    `# 市委书记张三${payload}在会议上强调`,
    `# 咬定目标${payload} 奋力拼搏`,
    `——李四${payload}主持`,
    '',
    `本报讯(记者 王五${payload})1月26日，市委书记张三${payload}、市长李四出席会议并讲话。${payload}`,
    '',
    `### 市财政局局长赵六${payload} 管好每一分钱`,
    `“${payload}”市长李四说，会议要求各级各部门抓好落实。${payload}`,
    '',
    `(上接第${payload}版)`,
    `□本报记者 王五${payload}`,
    `图为会场。${payload} 摄`,
    '',
  ].join('\n');
}

/** A line of a megabyte, and long ones of one character, of marks and of opening brackets. */
function longLines(): string {
  const lines = ['本报讯(记者 张三)1月26日，市长李四说，', '长', '#', '（', '“', 'a<b&c>"', '□ '];
  const characters = (at: number): number => (at === 0 ? 1024 ** 2 / 3 : 50_000);
  return lines.map((unit, at) => unit.repeat(Math.ceil(characters(at) / unit.length))).join('\n\n');
}

function hostileCatalogue(): unknown {
  const all = payloads.join(' ');
  return {
    archive: {
      title: `坏档案${all}`,
      newspaper: `坏报${payloads[0]}`,
      rights: all,
      contact: payloads[6],
    },
    pages: {
      [realSeed]: {
        rights: all,
        scan: payloads[6],
        note: all,
        source: all,
        printedPage: payloads[3],
      },
      [`100_${hex(0)}.txt`]: {
        published: payloads[0],
        newspaper: payloads[1],
        scan: 'data:text/html,x',
      },
      [`101_${hex(1)}.txt`]: { withdrawn: all },
      '../../etc/passwd': { published: '2024-01-01' },
      __proto__: { note: all },
    },
    articles: { [all]: { note: all }, [withdrawnId()]: { withdrawn: '应当事人要求' } },
    constructor: { prototype: { ran: 1 } },
  };
}

function hex(index: number): string {
  return (0xabcdef00 + index).toString(16);
}

/** The same bytes in every run, of no encoding. */
function pseudoRandomBytes(length: number): Uint8Array {
  let state = 42;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
}
