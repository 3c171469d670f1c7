/** Text for reading in Traditional, with the names of the archive spelt as names. */
import type { Archive } from '../../../archive/records.ts';
import { inSurnames } from './name-characters.ts';
import { isAmbiguous, nameToTraditional } from './name-to-traditional.ts';
import { places, quarter } from './places.ts';
import { textToScript } from './text-to-script.ts';
import { toTraditional } from './to-traditional.ts';

/** A run of text, and what stands for it: as long. */
type Spelling = [text: string, shown: string];

/** What follows a family name that stands alone: 于书记. */
const titles =
  '书记|省长|市长|区长|县长|镇长|乡长|村长|部长|厅长|局长|处长|科长|主任|主席|院长|校长|所长|站长|队长|厂长|董事长|经理|总理|将军|同志|先生|女士|小姐|老师|教授|师傅|大夫|医生|记者';

/** A preposition, 于 or 后, has a word before it; a family name begins what is said. */
const before = '^|[\\p{P}\\p{S}\\s\\d]|[和与同跟请找说叫的]';

/**
 * The function takes a text as it is printed and gives it in Traditional, one character for one. A
 * text that was printed in Traditional stays.
 */
export function archiveToConverter(
  archive: Pick<Archive, 'people' | 'bylines'>,
): (text: string) => string {
  const names = [...archive.people, ...archive.bylines].map(({ name }) => name);
  const spellings = bySpelling([
    ...names.filter((name) => name.length > 1 && isAmbiguous(name)).map(toSpelling),
    ...Object.entries(places),
  ]);
  const families = [...new Set(names.map((name) => name.charAt(0)))].filter(
    (one) => one in inSurnames,
  );
  const address = new RegExp(`(?<=${before})[${families.join('')}](?=${titles})`, 'gu');
  return (text) => {
    if (textToScript(text) !== 'zh-Hans') return text;
    const shown = toTraditional(text).split('');
    overwrite(shown, text, spellings);
    if (families.length > 0) {
      for (const { 0: family, index } of text.matchAll(address)) {
        shown[index] = inSurnames[family] ?? family;
      }
    }
    for (const { index } of text.matchAll(quarter)) shown[index] = '里';
    return shown.join('');
  };
}

function toSpelling(name: string): Spelling {
  return [name, nameToTraditional(name)];
}

/** By their first code unit, longer ones first. */
function bySpelling(list: Spelling[]): Map<string, Spelling[]> {
  const groups = Map.groupBy(list, ([text]) => text.charAt(0));
  for (const group of groups.values()) {
    group.sort(([one], [other]) => other.length - one.length);
  }
  return groups;
}

function overwrite(shown: string[], text: string, spellings: Map<string, Spelling[]>): void {
  for (let at = 0; at < text.length; ) {
    const found = spellings.get(text.charAt(at))?.find(([name]) => text.startsWith(name, at));
    for (const [index, unit] of (found?.[1].split('') ?? []).entries()) shown[at + index] = unit;
    at += found?.[0].length ?? 1;
  }
}
