/** However many hits there are, who asks for more gets more, until all are there. */
import { expect, test } from 'vitest';
import { sketchToArchive } from '../helpers/archive.ts';
import { archiveToReader } from '../helpers/index.ts';

const articles = 300;

/** The words stand in every article, in the headline of every tenth; the phrase in every third. */
const archive = sketchToArchive(
  Array.from({ length: articles }, (_, index) => ({
    published: `2021-${String((index % 12) + 1).padStart(2, '0')}-03`,
    articles: [
      {
        id: `a${index}`,
        headline: [index % 10 === 0 ? '会议记事' : '记事'],
        paragraphs: [index % 3 === 0 ? '会议强调要点。' : '会议要点，强调会议。'],
      },
    ],
  })),
);

test.each([
  ['会议', 'best', articles],
  ['会议', 'newest', articles],
  ['会议强调', 'best', articles / 3],
  ['会议强调', 'oldest', articles / 3],
] as const)('%s, %s', async (query, order, all) => {
  const reader = await archiveToReader(archive);
  let had = 0;
  for (let limit = 10; had < all; limit += 20) {
    const { hits, atMost } = await reader.search({ query, limit, order });
    expect(atMost).toBeGreaterThanOrEqual(all);
    expect(hits.length).toBeGreaterThan(had);
    had = hits.length;
  }
  expect(had).toBe(all);
});
