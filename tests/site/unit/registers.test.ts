import { expect, test } from 'vitest';
import { mostOnPage } from '../../../src/archive/registers/parts.ts';
import type { Message } from '../../../src/parse/records/index.ts';
import { thin } from '../../../src/site/views/people/thin.ts';
import { sameMessages } from '../../../src/site/views/quality/same-messages.ts';
import { articlesToSpan } from '../../../src/site/views/registers/articles-to-span.ts';
import { divide, neighboursOf } from '../../../src/site/views/registers/divide.ts';

const dayOf = (item: string) => item.slice(0, 10);
const items = [
  ...Array.from({ length: mostOnPage }, (_, index) => `2024-03-01 ${index}`),
  ...['2024-01-02 x', '2023-05-16 y'],
];
const parts = ['2024', '2024/01', '2024/03', '2023'];

test('a long list shows its newest and leads to its years, these to their months', () => {
  const first = divide({ parts }, items, { part: '', dayOf });
  expect(first.shown).toEqual(items.slice(0, 50));
  expect(first.links).toEqual([
    { part: '2024', count: mostOnPage + 1 },
    { part: '2023', count: 1 },
  ]);
  const year = divide({ parts }, items, { part: '2024', dayOf });
  expect(year.shown).toEqual([]);
  expect(year.links.map(({ part }) => part)).toEqual(['2024/01', '2024/03']);
  const month = divide({ parts }, items, { part: '2024/01', dayOf });
  expect(month).toEqual({ shown: ['2024-01-02 x'], links: [] });
});

test('a short list is whole, and leads to the parts that it had when it was long', () => {
  const short = items.slice(-3);
  expect(divide({}, short, { part: '', dayOf })).toEqual({ shown: short, links: [] });
  const once = divide({ parts: ['2024', '1999'] }, short, { part: '', dayOf });
  expect(once.shown).toEqual(short);
  expect(once.links).toEqual([
    { part: '2024', count: 2 },
    { part: '1999', count: 0 },
  ]);
});

test('from a part to those beside it in time', () => {
  expect(neighboursOf(parts, '2024')).toEqual({ before: '2023', after: null });
  expect(neighboursOf(parts, '2024/01')).toEqual({ before: null, after: '2024/03' });
  expect(neighboursOf([...parts, 'undated'], 'undated')).toEqual({ before: null, after: null });
});

test('a name spans the years of its articles, those without a day left out', () => {
  const day = (id: string) => ({ a: '2024-01-02', b: '1963-04-12', c: '' })[id] ?? '';
  expect(articlesToSpan(day)(['a', 'b', 'c'])).toBe('1963—2024');
  expect(articlesToSpan(day)(['a'])).toBe('2024');
  expect(articlesToSpan(day)(['c'])).toBe('');
});

test('dots that would hide each other are drawn once, the last always', () => {
  const dots = Array.from({ length: 1000 }, (_, index) => ({ at: index / 100, index }));
  const drawn = thin(dots);
  expect(drawn.length).toBeLessThan(50);
  expect([drawn[0]?.index, drawn.at(-1)?.index]).toEqual([0, 999]);
  expect(thin(dots.slice(0, 100))).toHaveLength(100);
});

test('what is said of several lines is said once', () => {
  const message = (line: number, reason = '文章没有标题。'): Message => ({
    rule: 'article/no-headline',
    level: 'warning',
    file: 'a.txt',
    place: { line, from: 0, to: 1 },
    reason: { zh: reason, en: reason },
    advice: { zh: '', en: '' },
  });
  const said = sameMessages([message(5), message(7), message(9, '另一句。'), message(7)]);
  expect(said.map(({ lines, more }) => [lines, more])).toEqual([
    [[5, 7], 0],
    [[9], 0],
  ]);
});
