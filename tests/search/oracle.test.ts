/** The index against the definition: a phrase hits if its folded form stands in a folded stream. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { type ArticleSketch, goldToArchive, sketchToArchive } from '../helpers/archive.ts';
import { archiveToReader, idsOf } from '../helpers/index.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Few different characters, so that phrases meet; every kind that folds or breaks runs. */
const pieces = [
  ...[
    '会',
    '议',
    '會',
    '議',
    '发',
    '發',
    '髮',
    '𠮷',
    '𫔀',
    '鏈',
    '后',
    '後',
    '〇',
    '○',
    '\u0001',
    '\u200b',
  ],
  ...[
    '34.2',
    '6+1',
    '24小时',
    '２４',
    'Ｇ20',
    'AI',
    ' ',
    '\u3000',
    '“',
    '」',
    '—',
    '，',
    ',',
    '。',
  ],
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''));

const sketch = fc.record(
  {
    headline: fc.array(text, { minLength: 1, maxLength: 2 }),
    kicker: text,
    deck: text,
    column: text,
    dateline: text,
    heading: text,
    caption: text,
    paragraphs: fc.array(text, { maxLength: 3 }),
  },
  { requiredKeys: ['headline', 'paragraphs'] },
);

const quoted = text.filter(
  (query) => /[\p{L}\p{N}]/u.test(fold(query)) && !/["“”「」]/.test(query),
);

function streamsOf(article: Omit<ArticleSketch, 'id'>): string[] {
  const { headline = [], paragraphs = [], kicker, deck, column, dateline, heading } = article;
  const singles = [kicker, deck, column, dateline, heading, article.caption];
  return [headline.join('\n'), paragraphs.join('\n'), ...singles.map((single) => single ?? '')];
}

function isHit(article: Omit<ArticleSketch, 'id'>, query: string): boolean {
  return streamsOf(article).some((stream) => fold(stream).includes(fold(query)));
}

test('finds every hit and nothing else', async () => {
  const archives = fc.array(sketch, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      archives,
      fc.array(quoted, { minLength: 1, maxLength: 6 }),
      async (all, queries) => {
        const articles = all.map((article, index) => ({ id: `${index}`, ...article }));
        const reader = await archiveToReader(sketchToArchive([{ articles }]));
        for (const query of queries) {
          const expected = articles.filter((article) => isHit(article, query)).map(({ id }) => id);
          const result = await reader.search({
            query: `"${query}"`,
            limit: Infinity,
            order: 'newest',
          });
          expect(result.hits.map(({ id }) => id)).toEqual(expected);
          expect([result.atLeast, result.atMost, result.complete]).toEqual([
            ...[expected.length, expected.length],
            true,
          ]);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('keeps true bounds while it has not read everything', async () => {
  const many = fc.array(sketch, { minLength: 30, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(many, quoted, fc.integer({ min: 1, max: 5 }), async (all, query, limit) => {
      const articles = all.map((article, index) => ({ id: `${index}`, ...article }));
      const reader = await archiveToReader(sketchToArchive([{ articles }]));
      const expected = articles.filter((article) => isHit(article, query)).length;
      const result = await reader.search({ query: `"${query}"`, limit, order: 'best' });
      expect(result.hits.length).toBe(Math.min(limit, expected));
      expect(result.atLeast).toBeLessThanOrEqual(expected);
      expect(result.atMost).toBeGreaterThanOrEqual(expected);
      expect(result.complete).toBe(result.atLeast === result.atMost);
    }),
    { numRuns: 20 },
  );
});

const combined = [
  ['会 发', (has: Has) => has('会') && has('发')],
  ['会议 -发', (has: Has) => has('会议') && !has('发')],
  ['会 -会议发', (has: Has) => has('会') && !has('会议发')],
  ['会议发 | 34.2', (has: Has) => has('会议发') || has('34.2')],
  ['(会议 | 后) -(发 | AI)', (has: Has) => (has('会议') || has('后')) && !(has('发') || has('AI'))],
  ['-会', (has: Has) => !has('会')],
] as const;
type Has = (phrase: string) => boolean;

test.each(combined)('%s', async (query, holds) => {
  await fc.assert(
    fc.asyncProperty(fc.array(sketch, { minLength: 1, maxLength: 12 }), async (all) => {
      const articles = all.map((article, index) => ({ id: `${index}`, ...article }));
      const reader = await archiveToReader(sketchToArchive([{ articles }]));
      const expected = articles.filter((article) => holds((phrase) => isHit(article, phrase)));
      expect(await idsOf(reader, query, 'newest')).toEqual(expected.map(({ id }) => id));
    }),
    { numRuns: 15 },
  );
});

test('finds what stands across a paragraph border, but not across two streams', async () => {
  const article = {
    id: 'a',
    headline: ['会议', '发展'],
    kicker: '开幕',
    paragraphs: ['AI', 'G20。后', '来'],
  };
  const reader = await archiveToReader(sketchToArchive([{ articles: [article] }]));
  expect(await idsOf(reader, '后来')).toEqual(['a']);
  expect(await idsOf(reader, '会议发展')).toEqual(['a']);
  expect(await idsOf(reader, '"AI G20"')).toEqual(['a']);
  expect(await idsOf(reader, 'AIG20')).toEqual([]);
  expect(await idsOf(reader, '发展开幕')).toEqual([]);
});

test('finds every substring of the real pages, 400 at random', async () => {
  const archive = goldToArchive();
  const reader = await archiveToReader(archive);
  const articles = archive.pages.flatMap((page) => page.articles);
  const bodies = articles.map(({ sections }) =>
    sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)).join('\n'),
  );
  const place = fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 }));
  await fc.assert(
    fc.asyncProperty(place, async ([which, at, length]) => {
      const body = bodies[which % bodies.length] ?? '';
      const query = body.slice(at % body.length, (at % body.length) + length);
      fc.pre(/[\p{L}\p{N}]/u.test(query) && !/["“”]/.test(query));
      const { hits, complete } = await reader.search({
        ...{ query: `"${query}"`, limit: Infinity, order: 'newest' },
      });
      const expected = articles.filter((_, index) =>
        fold(bodies[index] ?? '').includes(fold(query)),
      );
      expect(complete).toBe(true);
      for (const { id } of expected) expect(hits.map((hit) => hit.id)).toContain(id);
    }),
    { numRuns: 400 },
  );
});
