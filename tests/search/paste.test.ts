/**
 * Whatever a reader copies from a page and pastes finds its article first; or one that prints the very
 * same, as papers do with the kicker of a meeting held again and again.
 */
import { beforeAll, expect, test, vi } from 'vitest';
import type { Reader } from '../../src/search/read/reader.ts';
import { goldToArchive } from '../helpers/archive.ts';
import { archiveToReader, idsOf } from '../helpers/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const archive = goldToArchive();
const pasted = archive.pages.flatMap((page) =>
  page.articles.flatMap((article) => {
    const [first] = article.sections.flatMap(({ paragraphs }) => paragraphs);
    const texts = [
      article.headline.map(({ text }) => text).join(' '),
      ...article.headline.map(({ text }) => text),
      article.kicker?.text,
      article.deck?.text,
      first?.text.match(/^.*?[。!?！？]/u)?.[0],
    ];
    return texts.flatMap((text) => (text === undefined ? [] : [[text, article.id] as const]));
  }),
);

let reader: Reader;
beforeAll(async () => {
  reader = await archiveToReader(archive);
});

test.each(pasted)('%s', async (text) => {
  const [first] = await idsOf(reader, text);
  const alike = pasted.filter(([other]) => other === text).map(([, other]) => other);
  expect(alike).toContain(first);
});
