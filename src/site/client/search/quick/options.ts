/** What the quick search offers: names, headlines, and the search of the text. */
import type { Answer } from '../../../../search/worker-messages.ts';
import { dateToWords } from '../../../i18n/date-to-words.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { boundsToWords } from '../print/bounds-to-words.ts';
import { element } from '../print/element.ts';
import { nameToAddress, nameToWords } from '../print/name-to-words.ts';
import { hitToAddress, printMarked } from '../print/print-hit.ts';
import { emptyState, stateToAddress } from '../state/address.ts';

/** Links that the arrow keys go through; the last searches the text. */
export function printOptions({ result, names }: Answer, home: string): HTMLElement[] {
  const options = names.map(({ row, isNear }) => {
    const about = isNear ? `${nameToWords(row)}（相近）` : nameToWords(row);
    return option(nameToAddress(row, home), [element('b', 'song', row[1])], about);
  });
  for (const hit of result.hits) {
    const headline = hit.headline.flatMap((part) => [...printMarked(part), ' ']);
    const day = dateToWords({ value: hit.date, text: null }) ?? '日期未详';
    const words = headline.length > 0 ? headline : [toReadingText(hit.snippet.text)];
    options.push(option(hitToAddress(hit, home, result.query), words, day));
  }
  return [...options, printTextSearch(result.query, home, countOf(result))];
}

export function printTextSearch(query: string, home: string, about: string): HTMLElement {
  const address = `${home}search/${stateToAddress({ ...emptyState, query })}`;
  const what = element('span', 'site', '在全文里找', element('b', 'song', `“${query}”`));
  return option(address, [what], about);
}

function countOf(result: Answer['result']): string {
  return result.isSearchable && result.atMost < Infinity ? `${boundsToWords(result)} 篇` : '';
}

function option(address: string, words: (Node | string)[], about: string): HTMLElement {
  const link = element('a', '', element('bdi', 'song', ...words), element('span', 'soft', about));
  link.href = address;
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  return link;
}
