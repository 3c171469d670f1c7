/** How many lines a concordance has, and of how many articles. */
import type { Concordance } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { numberToWords } from '../print/bounds-to-words.ts';

/** `11 处，全部 6 篇`; `200 处，来自最新的 35 篇，共 120 篇`. */
export function linesToWords({ lines, read, readOf, complete }: Concordance): string {
  const places = say(words('found')[lines.length === 1 ? 'onePlace' : 'places'], {
    number: numberToWords(lines.length),
  });
  if (complete) return places;
  return say(words('found').linesRead, {
    places,
    read: numberToWords(read),
    all: numberToWords(readOf),
  });
}
