/** A browser shows in Traditional what the pages of the archive show, with a table of some kilobytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/records.ts';
import { archiveToDocuments } from '../../../src/search/build/archive-to-documents.ts';
import { archiveToConverter } from '../../../src/site/trees/script/archive-to-converter.ts';
import { archiveToTexts } from '../../../src/site/trees/script/table/archive-to-texts.ts';
import { tableToConverter } from '../../../src/site/trees/script/table/script-table.ts';
import { type Shown, textsToTable } from '../../../src/site/trees/script/table/texts-to-table.ts';
import { textToScript } from '../../../src/site/trees/script/text-to-script.ts';
import { goldToArchive } from '../../helpers/archive.ts';

const namesOf = (names: string[]) =>
  names.map((name) => ({ name, posts: [] })) as unknown as Archive['people'] & Archive['bylines'];
const archive = goldToArchive();
const documents = archiveToDocuments(archive);
const people = namesOf([...new Set(documents.flatMap((one) => one.people))]);
const bylines = namesOf([...new Set(documents.flatMap((one) => one.bylines))]);
const convert = archiveToConverter({ people, bylines });
const texts = archiveToTexts({ people, title: '石门日报' }, documents);

function toShown(some: string[], by = convert): Shown[] {
  return some
    .filter((text) => textToScript(text) === 'zh-Hans')
    .map((text) => [text, by(text)] as const);
}

describe('the table of an archive', () => {
  const table = textsToTable(toShown(texts));
  const shown = tableToConverter(table);

  test('shows every text as its pages do', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => shown(text) !== convert(text))).toEqual([]);
  });

  test('shows a part of a text as the whole, but at its ends', () => {
    for (const text of texts) {
      const whole = convert(text);
      for (let at = 0; at + 60 < text.length; at += 50) {
        const part = shown(text.slice(at, at + 60));
        expect(part.slice(4, -4)).toBe(whole.slice(at + 4, at + 56));
      }
    }
  });

  test('is small, and the same whatever the order of the texts', () => {
    expect(JSON.stringify(table).length).toBeLessThan(4000);
    expect(textsToTable(toShown(texts.toReversed()))).toEqual(table);
  });
});

describe('names and words', () => {
  const by = archiveToConverter({
    people: namesOf(['范长江', '于云海', '钟后里']),
    bylines: namesOf(['余冲']),
  });
  const all = [
    ...['范长江说', '模范在规范后', '于云海出席', '于书记强调', '关于书记处工作', '位于后方'],
    ...['钟后里', '三点钟后里面', '（记者余冲）', '余额冲击', '头发与发展', '皇后后来干部'],
  ];
  const shown = tableToConverter(textsToTable(toShown(all, by)));

  test.each(all)('%s', (text) => expect(shown(text)).toBe(by(text)));

  test('what was printed in Traditional stays', () => {
    const printed = '關於皇后與里長';
    expect(shown(printed)).toBe(printed);
  });
});

test('whatever the texts, they are shown as long as they are, and as they were learnt', () => {
  const unit = fc.constantFrom('a', '后', '里', '𠮷', '，', '国');
  const text = fc.array(unit, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 12 }), (some) => {
      // A form that follows from what stands around, as a dictionary's does.
      const by = (one: string) => one.replaceAll(/后(?=里|$)/gu, '後').replaceAll('国', '國');
      const shown = tableToConverter(textsToTable(some.map((one) => [one, by(one)])));
      for (const one of some) expect(shown(one)).toBe(by(one));
    }),
  );
});
