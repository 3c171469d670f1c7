import { describe, expect, test } from 'vitest';
import { pagesToArchive } from '../../src/archive/index.ts';
import { makePage } from './make-page.ts';

const file = 'seeds/_catalogue.json';
const article = { day: '5月15日', headline: '新港开港', paragraphs: ['5月15日,新港开港。'] };

function archiveOf(catalogue: unknown) {
  const text = typeof catalogue === 'string' ? catalogue : JSON.stringify(catalogue);
  return pagesToArchive([makePage({ articles: [article, { day: '昨日' }] })], { file, text });
}

const [id = ''] = archiveOf({}).pages.flatMap((page) => page.articles.map((one) => one.id));

describe('what an editor says wins', () => {
  test('of the archive', () => {
    const archive = { title: '海州旧报', rights: '公有领域', contact: 'mailto:a@example.org' };
    expect(archiveOf({ archive })).toMatchObject(archive);
  });

  test('of a page', () => {
    const entry = { published: '1962-03-01', printedPage: 'A4', scan: 'scans/a.jpg', rights: '甲' };
    const { pages, notes, issues } = archiveOf({ pages: { 'a.txt': entry } });
    expect(pages[0]?.published).toMatchObject({ value: '1962-03-01', basis: 'catalogue' });
    expect(pages[0]?.printedPage).toBe('A4');
    expect(pages[0]?.articles[1]?.date).toMatchObject({ value: '1962-02-28', basis: 'relative' });
    expect(issues[0]?.day).toBe('1962-03-01');
    expect(notes.get('a.txt')).toEqual({
      rights: '甲',
      scan: 'scans/a.jpg',
      note: null,
      withdrawn: null,
    });
  });

  test('of an article; the printed headline stays in the record', () => {
    const entry = { date: '1961-05-15?', headline: '海州新港开港', note: '据微缩胶卷' };
    const { pages, articleNotes } = archiveOf({ articles: { [id]: entry } });
    expect(pages[0]?.articles[0]?.date).toMatchObject({ value: '1961-05-15?', basis: 'catalogue' });
    expect(pages[0]?.articles[0]?.headline[0]?.text).toBe('新港开港');
    expect(pages[0]?.published).toMatchObject({ value: '1961-05-16?', basis: 'next-day' });
    expect(articleNotes.get(id)).toEqual({
      withdrawn: null,
      note: '据微缩胶卷',
      headline: '海州新港开港',
    });
  });
});

test('a withdrawn page withdraws its articles, and no register names them', () => {
  const people = [{ name: '韩露', posts: [], roles: [], list: null, places: [] }];
  const bylines = [{ name: '石磊', role: '记者' as const, outlet: null }];
  const page = makePage({ articles: [{ more: { people, bylines } }] });
  const text = JSON.stringify({ pages: { 'a.txt': { withdrawn: '应作者要求' } } });
  const archive = pagesToArchive([page], { file, text });
  expect([...archive.articleNotes.values()]).toEqual([
    { withdrawn: '应作者要求', note: null, headline: null },
  ]);
  expect([archive.people, archive.bylines, archive.issues.length]).toEqual([[], [], 1]);
});

const scans: [string, boolean][] = [
  ['scans/1962 三月/a.jpg', true],
  ['/scans/a.pdf', true],
  ['./a.png', true],
  ['https://example.org/a.jpg', true],
  ['http://example.org/a.jpg', false],
  ['javascript:alert(1)', false],
  [' javascript:alert(1)', false],
  ['java\nscript:alert(1)', false],
  ['data:text/html,x', false],
  ['//example.org/a.jpg', false],
  ['\\\\example.org\\a.jpg', false],
  ['../../etc/passwd', false],
  ['', false],
];

test.each(scans)('scan %j', (scan, allowed) => {
  const { notes, messages } = archiveOf({ pages: { 'a.txt': { scan, note: '留下' } } });
  expect(notes.get('a.txt')).toMatchObject({ scan: allowed ? scan : null, note: '留下' });
  expect(messages.map(({ rule }) => rule)).toEqual(allowed ? [] : ['catalogue/wrong-value']);
});

test('a fault is named with its place, and the rest is used', () => {
  const text = '{\n  "archive": { "title": "甲",\n    "rihgts": "乙", "contact": 5 },\n}';
  const { title, contact, messages } = archiveOf(text);
  expect([title, contact]).toEqual(['甲', null]);
  expect(messages.map(({ rule, place }) => [rule, place?.line, place?.from])).toEqual([
    ['catalogue/syntax', 4, 0],
    ['catalogue/wrong-value', 3, 30],
    ['catalogue/unknown-key', 3, 4],
  ]);
  expect(messages[2]?.advice.en).toContain('“rights”');
});

test.each([
  '[]',
  '3',
  '"x"',
  'null',
  '',
  '{"pages": [], "articles": 7}',
  '{"__proto__": {"a": 1}}',
])('a catalogue that is %s does no harm', (text) => {
  expect(archiveOf(text).pages).toHaveLength(1);
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});
