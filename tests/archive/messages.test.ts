import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textToEntries } from '../../src/archive/addresses/registry/text-to-entries.ts';
import { type Archive, pagesToArchive } from '../../src/archive/index.ts';
import { type ArchiveRule, archiveMessage, archiveRules } from '../../src/archive/messages.ts';
import type { ParsedPage } from '../../src/parse/records/index.ts';
import { carrier, makePage, noDate } from './make-page.ts';

const day = (text: string, more = '') => [
  { day: text, paragraphs: [`${text},某市召开会议。${more}`] },
];
const jump = (text: string, page: string) => ({ ...carrier(text, 1), page, article: null });
const byline = (outlet: string) => ({ bylines: [{ name: '韩露', role: '记者' as const, outlet }] });
const full = (value: string) => ({ ...noDate, value, text: value });

/** One page that begins with 上接, and two that end with 下转 under the same headline. */
function ambiguousJump(): ParsedPage[] {
  const half = (file: string, more: object) =>
    makePage({ file, articles: [{ headline: '海州新港开港', more }] });
  return [
    half('1.txt', { continuedOn: jump('(下转第三版)', '3') }),
    half('2.txt', { continuedOn: jump('(下转第三版)', '3') }),
    half('3.txt', { continuedFrom: jump('(上接第一版)', '1') }),
  ];
}

interface Case {
  pages?: ParsedPage[];
  catalogue?: string;
  registry?: string;
  /** The Chinese reason, whole. */
  reason: string;
}

const columnEntry = '{"kind":"columns","slug":"min-sheng","name":"民生","articles":[]}';

const cases: Record<ArchiveRule, Case> = {
  'catalogue/syntax': {
    catalogue: '{"archive": {"title": }}',
    reason: '目录文件不是正确的 JSON:此处缺少内容,或多了一个逗号。',
  },
  'catalogue/too-deep': {
    catalogue: '['.repeat(100_000),
    reason: '目录文件的括号嵌套过深,未予读取。',
  },
  'catalogue/duplicate-key': {
    catalogue: '{"archive": {"title": "甲", "title": "乙"}}',
    reason: '“title”写了两次。',
  },
  'catalogue/unknown-key': {
    catalogue: '{"archive": {"titel": "甲"}}',
    reason: '“titel”不是可用的项目。',
  },
  'catalogue/unknown-page': {
    pages: [makePage({ file: '2024/a.txt' })],
    catalogue: '{"pages": {"2024/b.txt": {}}}',
    reason: '没有名为“2024/b.txt”的文件。',
  },
  'catalogue/unknown-article': {
    catalogue: '{"articles": {"00000000": {}}}',
    reason: '没有编号为“00000000”的文章。',
  },
  'catalogue/withdrawn-elsewhere': {
    pages: [makePage({ id: 'aaaaaaaa' })],
    catalogue: '{"articles": {"2ktgv5xe": {"withdrawn": "应要求"}}}',
    registry:
      '{"kind":"articles","slug":"2ktgv5xe","page":"aaaaaaaa","order":1,"day":null,"text":"a","sketch":"","anchors":[]}',
    reason: '已撤回的文章“2ktgv5xe”的文字现在见于 pages/aaaaaaaa/,那里也一并撤回。',
  },
  'catalogue/wrong-value': {
    catalogue: '{"archive": {"title": 3}}',
    reason: '“archive › title”的值不合要求。',
  },
  'catalogue/masthead-differs': {
    pages: [makePage()],
    catalogue: '{"pages": {"a.txt": {"newspaper": "江州日报"}}}',
    reason: '目录写作“江州日报”,报头印作“海州日报”。',
  },
  'registry/broken-line': {
    registry: '{"kind":"pages","slug":',
    reason: '这一行不是固定网址登记表的条目。',
  },
  'registry/conflict-mark': {
    registry: '<<<<<<< HEAD',
    reason: '这里留着合并冲突的标记。',
  },
  'registry/same-address': {
    registry: `${columnEntry}\n\n${columnEntry}`,
    reason: '网址 columns/min-sheng 在第 1 行已经登记。',
  },
  'archive/same-id': {
    pages: [makePage({ file: 'b.txt', id: '1' }), makePage({ file: 'a.txt', id: '1' })],
    reason: '“a.txt”与“b.txt”的页面编号同为 1。',
  },
  'archive/newspaper-tie': {
    pages: [
      makePage({
        articles: [{ more: byline('海州日报') }, { more: byline('江州日报') }],
        more: { newspaper: null },
      }),
    ],
    reason: '看不出这一版属于哪家报纸:海州日报、江州日报 出现得一样多。',
  },
  'archive/newspaper-unknown': {
    pages: [makePage({ more: { newspaper: null } })],
    reason: '这一版没有印出任何报纸的名称。',
  },
  'archive/jump-unsure': {
    pages: ambiguousJump(),
    reason: '“(上接第一版)”的另一半有几处都像。',
  },
  'year/unknown': {
    pages: [makePage({ articles: day('5月15日') })],
    reason: '“5月15日”的年份不详。',
  },
  'year/two-readings': {
    pages: [makePage({ articles: day('12月8日', '会议部署2020年经济工作。') })],
    reason: '“12月8日”的年份有不止一种读法:2019, 2020。',
  },
  'year/impossible-day': {
    pages: [
      makePage({ articles: [{ date: { ...noDate, value: 'XXXX-02-30', text: '2月30日' } }] }),
    ],
    reason: '“2月30日”不是日历上的一天。',
  },
  'year/weekday-differs': {
    pages: [
      makePage({
        articles: day('5月15日'),
        furniture: ['5月16日 星期五'],
        more: { published: { ...full('2023-05-16'), basis: 'masthead' } },
      }),
    ],
    reason: '2023-05-16 不是“星期五”。',
  },
  'year/before-event': {
    pages: [
      makePage({
        articles: day('5月15日', '学习贯彻党的二十届三中全会精神。'),
        more: { published: { ...full('2023-05-16'), basis: 'masthead' } },
      }),
    ],
    reason: '2023-05-16 早于文中所说的“二十届三中全会”(2024-07-18)。',
  },
  'year/issue-unknown': {
    pages: [makePage({ articles: day('今日') })],
    reason: '“今日”是哪一天不详,因为不知道出版日期。',
  },
};

function messagesOf({ pages = [makePage()], catalogue, registry = '' }: Case) {
  const source = catalogue === undefined ? null : { file: '_catalogue.json', text: catalogue };
  const read = textToEntries({ file: '_registry.jsonl', text: registry });
  const archive: Archive = pagesToArchive(pages, source, read);
  return [...archive.messages, ...archive.pages.flatMap((page) => page.messages)];
}

const rules = Object.keys(archiveRules) as ArchiveRule[];

describe.each(rules)('%s', (rule) => {
  test('is raised, with a sentence that names what was found', () => {
    const raised = messagesOf(cases[rule]).filter((one) => one.rule === rule);
    expect(raised[0]?.reason.zh).toBe(cases[rule].reason);
  });

  test('fills every value, in both languages', () => {
    const all = messagesOf(cases[rule]).filter((one) => one.rule === rule);
    for (const { reason, advice } of all) {
      for (const text of [reason.zh, reason.en, advice.zh, advice.en]) {
        expect(text).not.toMatch(/[{}]|“”|undefined/u);
      }
    }
  });

  test('stands in the README', () => {
    const readme = readFileSync(new URL('../../src/archive/README.md', import.meta.url), 'utf8');
    expect(readme).toContain(`\`${rule}\``);
  });
});

test('a value is shortened and cannot turn or break its sentence', () => {
  const key = `\u202e<script>\n${'长'.repeat(500)}`;
  const { reason } = archiveMessage('catalogue/unknown-key', { file: 'c', place: null }, { key });
  expect(reason.zh).toMatch(/^“\ufffd<script>\ufffd长{70,80}…”不是可用的项目。$/u);
});
