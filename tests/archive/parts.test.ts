/** Names with more articles than one page holds: what is parted, and that no address of it is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysToParts, isInPart, mostOnPage } from '../../src/archive/registers/parts.ts';
import { archiveToAddresses } from '../../src/export/discovery/addresses.ts';
import { retiredByPath } from '../../src/site/views/retired/address-to-notice.ts';
import { next } from './addresses/states.ts';
import { carrier, makePage, noDate } from './make-page.ts';

const days = (day: string, count: number) => Array.from({ length: count }, () => day);

describe('parts', () => {
  test('are years, and months where a year has too many', () => {
    expect(daysToParts(days('2024-01-27', mostOnPage), 'columns')).toEqual([]);
    const parted = [...days('2024-03-01', mostOnPage), '2024-01-02', '2023-05-16', ''];
    expect(daysToParts(parted, 'columns')).toEqual([
      '2024',
      '2024/03',
      '2024/01',
      '2023',
      'undated',
    ]);
    expect(daysToParts(parted, 'newspapers')).toEqual(['2024', '2023', 'undated']);
  });

  test('hold every article once: in a year or without a day, and in a month of that year', () => {
    const day = fc.oneof(
      fc.constant(''),
      fc
        .tuple(fc.integer({ min: 1949, max: 2026 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`),
    );
    fc.assert(
      fc.property(fc.array(day, { minLength: mostOnPage + 1, maxLength: 700 }), (all) => {
        const parts = daysToParts(all, 'people');
        for (const one of all) {
          const within = parts.filter((part) => isInPart(one, part));
          expect(within.filter((part) => !part.includes('/'))).toHaveLength(1);
          expect(within.length).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('addresses of parts', () => {
  const column = (text: string) => ({ ...carrier(text, 1) });
  const pagesOf = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const day = `${2000 + (index % 5)}-01-${String(1 + (index % 28)).padStart(2, '0')}`;
      return makePage({
        file: String(index),
        articles: [{ headline: `第${index}号事`, more: { column: column(name) } }],
        more: { published: { ...noDate, value: day, basis: 'masthead' } },
      });
    });
  const many = next(pagesOf('要闻', mostOnPage + 50));
  const [parted] = many.archive.columns;

  test('are given when there are too many articles, and are in the site map', () => {
    expect(parted?.parts?.map((part) => part.slice(0, 4))).toEqual([
      '2004',
      '2003',
      '2002',
      '2001',
      '2000',
    ]);
    const known = archiveToAddresses(many.archive).get('columns');
    expect(known).toContain(`columns/${parted?.slug}/2003/`);
  });

  test('stay when there are few again', () => {
    const few = next(pagesOf('要闻', 3), many);
    expect(few.archive.columns[0]?.parts).toEqual(parted?.parts);
  });

  test('answer when the name is gone', () => {
    const gone = next(pagesOf('短波', 3), many);
    const retired = retiredByPath(gone.archive);
    for (const part of parted?.parts ?? ['none']) {
      expect(retired.get(`columns/${parted?.slug}/${part}`)?.slug).toBe(parted?.slug);
    }
    const later = next(pagesOf('短波', 3), gone);
    expect(retiredByPath(later.archive).has(`columns/${parted?.slug}/2003`)).toBe(true);
  });
});
