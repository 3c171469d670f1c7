/** What is withdrawn by its id stays withdrawn, wherever another parser puts its text. */
import { describe, expect, test } from 'vitest';
import { articlesOf, idsByHeadline, makeSeed, makeText, next, prose } from './addresses/states.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((key) => prose(key)) as [
  string,
  string,
  string,
  string,
];
const page = (...articles: ReturnType<typeof makeText>[]) =>
  makeSeed('1.txt', '2024-01-01', articles);
const before = next([page(makeText('甲事', a, b), makeText('乙事', c, d))]);
const ids = idsByHeadline(before);
const withdraw = (id = '') => JSON.stringify({ articles: { [id]: { withdrawn: '应作者要求' } } });

/** Headlines of what is withdrawn, after a build with other pages. */
function withdrawnIn(...articles: ReturnType<typeof makeText>[]): string[] {
  const catalogue = withdraw(ids['乙事']);
  const once = next([page(...articles)], before, catalogue);
  // The registry has forgotten nothing of it by the next build.
  const again = next([page(...articles)], once, catalogue);
  expect(again.archive.articleNotes).toEqual(once.archive.articleNotes);
  expect(once.archive.messages.map(({ rule }) => rule)).not.toContain('catalogue/unknown-article');
  return articlesOf(once)
    .filter(({ id }) => once.archive.articleNotes.get(id)?.withdrawn === '应作者要求')
    .map(({ headline }) => headline.map(({ text }) => text).join(' '));
}

describe('a withdrawn article', () => {
  test('that is as it was', () => {
    expect(withdrawnIn(makeText('甲事', a, b), makeText('乙事', c, d))).toEqual(['乙事']);
  });

  test('that is part of another one now', () => {
    expect(
      withdrawnIn(makeText('甲事', a, b, prose('e'), c, d), makeText('丙事', prose('f'))),
    ).toEqual(['甲事']);
  });

  test('that is parted, with one part in its neighbour', () => {
    expect(withdrawnIn(makeText('甲事', a, b, d), makeText('乙事', c, prose('g')))).toContain(
      '甲事',
    );
  });

  test('that is no article any more withdraws its page, and says so', () => {
    const catalogue = withdraw(ids['乙事']);
    const after = next([page(makeText('甲事', a, b))], before, catalogue);
    const [id = ''] = after.archive.pages.map((one) => one.id);
    expect(after.archive.notes.get(id)?.withdrawn).toBe('应作者要求');
    expect(after.archive.messages.map(({ rule }) => rule)).toEqual([
      'catalogue/withdrawn-elsewhere',
    ]);
  });

  test('does not touch what only stands beside it', () => {
    expect(withdrawnIn(makeText('甲事', a, b))).not.toContain('乙事');
    expect(withdrawnIn(makeText('丁事', prose('h')), makeText('乙事', c, d))).toEqual(['乙事']);
  });
});
