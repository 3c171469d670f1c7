/** The values of a facet with their counts; the chosen one, chosen again, is let go. */
import type { FacetCount, FacetName } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { atMostToWords } from '../print/bounds-to-words.ts';
import { element, printed } from '../print/element.ts';
import { changeState, type SearchState, stateToAddress } from '../state/address.ts';
import { readFilter, writeFilter } from '../state/filters.ts';

export interface Facet {
  name: FacetName;
  counts: FacetCount[];
  /** Value of a kind → its name. */
  titles: Record<string, string>;
}

/** Values that are shown at once, and at most. */
const first = 6;
const most = 40;

export function printFacet({ name, counts, titles }: Facet, state: SearchState): HTMLElement[] {
  const chosen = readFilter(state.query, name);
  const items = counts.slice(0, most).map((count) => {
    const { value } = count;
    const isChosen = value === chosen;
    const query = writeFilter(state.query, name, isChosen ? '' : value);
    const title = name === 'kind' ? (titles[value] ?? value) : value;
    const link = element('a', '', name === 'kind' ? title : element('bdi', printed, title));
    link.href = stateToAddress(changeState(state, { query })) || '?';
    if (isChosen) link.ariaCurrent = 'true';
    return element('li', '', link, element('span', 'soft', atMostToWords(count)));
  });
  if (items.length === 0) return [];
  const list = element('ul', '', ...items.slice(0, first));
  if (items.length <= first) return [list];
  const summary = element(
    'summary',
    'soft',
    say(words('found').others, { count: items.length - first }),
  );
  return [list, element('details', '', summary, element('ul', '', ...items.slice(first)))];
}
