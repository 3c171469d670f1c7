/** What the quick search offers: names, headlines, and the search of the text. */
import type { Answer } from '../../../../search/worker-messages.ts';
import { dateToWords } from '../../../i18n/date-to-words.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { templateToParts } from '../../../i18n/words/template.ts';
import { boundsToWords } from '../print/bounds-to-words.ts';
import { element, printed } from '../print/element.ts';
import { nameToAddress, nameToWords } from '../print/name-to-words.ts';
import { hitToAddress, printMarked } from '../print/print-hit.ts';
import { printName } from '../print/print-name.ts';
import { emptyState, stateToAddress } from '../state/address.ts';

/** Links that the arrow keys go through; the last searches the text. */
export function printOptions({ result, names }: Answer, home: string): HTMLElement[] {
  const options = names.map(({ row, isNear }) => {
    const about = nameToWords(row);
    const says = isNear ? say(words('found').near, { about }) : about;
    return option(
      nameToAddress(row, home),
      printName(row[1], 'b'),
      element('bdi', row[4].length > 0 ? printed : '', says),
    );
  });
  for (const hit of result.hits) {
    const headline = hit.headline.flatMap((part) => [...printMarked(part), ' ']);
    const day = dateToWords({ value: hit.date, text: null }) ?? words('dates').unknown;
    const title = headline.length > 0 ? headline : [toReadingText(hit.snippet.text)];
    const printed = element('span', 'song', ...title);
    options.push(option(hitToAddress(hit, home, result.query), [printed], day));
  }
  return [...options, printTextSearch(result.query, home, countOf(result))];
}

export function printTextSearch(query: string, home: string, about: string): HTMLElement {
  const address = `${home}search/${stateToAddress({ ...emptyState, query })}`;
  const { inText, quoted } = words('found');
  const parts = templateToParts(inText, {}).map((part) =>
    'text' in part ? part.text : element('b', 'song', say(quoted, { query })),
  );
  const what = element('span', 'site', ...parts);
  return option(address, [what], about);
}

function countOf(result: Answer['result']): string {
  return result.isSearchable && result.atMost < Infinity
    ? say(words('found').short, { number: boundsToWords(result) })
    : '';
}

function option(address: string, title: (Node | string)[], about: Node | string): HTMLElement {
  const link = element('a', '', element('bdi', '', ...title), element('span', 'soft', about));
  link.href = address;
  link.role = 'option';
  link.tabIndex = -1;
  link.ariaSelected = 'false';
  return link;
}
