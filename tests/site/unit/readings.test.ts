/** Scripts name people in English as the pages do, with a table of the characters of their names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveToDocuments } from '../../../src/search/build/archive-to-documents.ts';
import { nameToLatin } from '../../../src/site/i18n/names.ts';
import { namesToTable } from '../../../src/site/i18n/readings/names-to-table.ts';
import { tableToReadings } from '../../../src/site/i18n/readings/reading-table.ts';
import { findTreeBy, rootTree } from '../../../src/site/trees/tree.ts';
import { goldToArchive } from '../../helpers/archive.ts';

/** As pages in English have it; other tests of the same process are in the root again. */
function latin(name: string): string | null {
  findTreeBy(() => 'en');
  const reading = nameToLatin(name);
  findTreeBy(() => rootTree);
  return reading;
}

const seeds = archiveToDocuments(goldToArchive()).flatMap((one) => [...one.people, ...one.bylines]);

describe('names', () => {
  const names = [
    ...new Set(seeds),
    ...['欧阳青', '单雄', '任简单', '吕律', '张', 'K·布朗', '海州市防汛指挥部', '王 强'],
  ];
  const read = tableToReadings(
    namesToTable(
      names.map((name) => [name, latin(name)]),
      { 海州日报: 'Haizhou Daily' },
    ),
  );

  test.each(names)('%s', (name) => expect(read(name)).toBe(latin(name)));

  test('compound surnames, other readings, ü', () => {
    const read3 = ['欧阳青', '单雄', '吕律'].map(read);
    expect(read3).toEqual(['Ouyang Qing', 'Shan Xiong', 'Lü Lü']);
  });

  test('papers have theirs, and who is not known has none', () => {
    expect(read('海州日报')).toBe('Haizhou Daily');
    expect(read('鱻')).toBeNull();
    expect(read('海州晚报')).toBeNull();
  });
});

test('the table is bounded by the characters, not by the names', () => {
  const one = fc.constantFrom(...'王李张刘陈杨赵黄周吴静明强磊军洋勇艳杰娟涛超秀霞平刚');
  const names = fc.uniqueArray(fc.array(one, { minLength: 2, maxLength: 3 }), {
    minLength: 200,
    maxLength: 300,
    selector: (parts) => parts.join(''),
  });
  fc.assert(
    fc.property(names, (some) => {
      const all = some.map((parts) => parts.join(''));
      const table = namesToTable(
        all.map((name) => [name, latin(name)]),
        {},
      );
      const read = tableToReadings(table);
      expect(all.filter((name) => read(name) !== latin(name))).toEqual([]);
      expect(Object.keys(table.names).length).toBeLessThan(all.length / 10);
    }),
    { numRuns: 5 },
  );
});
