/** The five seeds, through parser and archive, against what they hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagesToArchive } from '../../src/archive/index.ts';
import { parse } from '../../src/parse/index.ts';

const cases = new URL('../cases/', import.meta.url);

interface Gold {
  seed: string;
  newspaper: string;
  published: string;
  articles: { dateText: string | null; date: string | null; dateBasis: string | null }[];
}

const hasGold = (name: string) => existsSync(new URL(`${name}/gold.json`, cases));

const golds = readdirSync(cases)
  .filter(hasGold)
  .map((name) => {
    const folder = new URL(`${name}/`, cases);
    const gold: Gold = JSON.parse(readFileSync(new URL('gold.json', folder), 'utf8'));
    return { gold, page: parse(gold.seed, readFileSync(new URL('page.txt', folder))) };
  });

const archive = pagesToArchive(
  golds.map(({ page }) => page),
  null,
);

test.each(golds)('$gold.seed', ({ gold, page }) => {
  const found = archive.pages.find(({ id }) => id === page.id);
  expect(found?.newspaper).toBe(gold.newspaper);
  expect(found?.published.value?.replace('?', '')).toBe(gold.published);
  expect(found?.published.basis).toBe('next-day');
  expect(
    found?.articles.map(({ date }) => [
      date.text,
      date.value?.replace('?', '') ?? null,
      date.basis,
    ]),
  ).toEqual(gold.articles.map(({ dateText, date, dateBasis }) => [dateText, date, dateBasis]));
});

test('evidence of a year is on the page, where its spans say', () => {
  for (const { gold, page } of golds) {
    const text = readFileSync(new URL(`${gold.seed.replace('.txt', '')}/page.txt`, cases), 'utf8');
    const lines = text.split('\n');
    const found = archive.pages.find(({ id }) => id === page.id);
    for (const quotation of found?.articles.flatMap(({ date }) => date.evidence) ?? []) {
      const printed = quotation.spans.map(({ line, from, to }) => lines[line - 1]?.slice(from, to));
      expect(printed.join('').replace(/\s/g, '')).toContain(quotation.text.replace(/\s/g, ''));
    }
  }
});

test('only what depends on guesses is uncertain', () => {
  const days = archive.issues.map(({ day }) => day);
  expect(days).toEqual(['2024-09-02', '2024-01-27', '2023-05-16', '2022-04-01', '2022-03-29']);
  const uncertain = archive.pages.filter(({ published }) => published.value?.endsWith('?'));
  expect(uncertain.map(({ published }) => published.value)).toEqual(['2023-05-16?']);
});

test('nothing is wrong with the archive', () => {
  expect(archive.messages).toEqual([]);
});
