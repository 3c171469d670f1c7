/** The values of a facet with their counts: each can be chosen, let go, or left out. */
import type { FacetCount, FacetName } from '../../../../search/result.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { atMostToWords } from '../print/bounds-to-words.ts';
import { element, printed } from '../print/element.ts';
import { printName } from '../print/print-name.ts';
import { changeState, type SearchState, stateToAddress } from '../state/address.ts';
import { readFilters, toggleChoice } from '../state/filters.ts';

export interface Facet {
  name: FacetName;
  counts: FacetCount[];
}

/** Values that are shown at once, and at most. */
const first = 6;
const most = 40;

export function printFacet({ name, counts }: Facet, state: SearchState): HTMLElement[] {
  const chosen = readFilters(state.query)
    .choices.filter(({ filter, isWithout }) => filter === name && !isWithout)
    .map(({ value }) => value);
  const isChosen = ({ value }: FacetCount): boolean => chosen.includes(value);
  const sorted = [...counts.filter(isChosen), ...counts.filter((one) => !isChosen(one))];
  const items = sorted
    .slice(0, most)
    .map((count) => printValue(count, { name, isChosen: isChosen(count), state }));
  if (items.length === 0) return [];
  const atOnce = Math.max(first, chosen.length);
  const list = element('ul', '', ...items.slice(0, atOnce));
  if (items.length <= atOnce) return [list];
  const count = items.length - atOnce;
  const summary = element('summary', 'soft', say(words('found').others, { count }));
  return [list, element('details', '', summary, element('ul', '', ...items.slice(atOnce)))];
}

interface Setting {
  name: FacetName;
  isChosen: boolean;
  state: SearchState;
}

function printValue(count: FacetCount, { name, isChosen, state }: Setting): HTMLLIElement {
  const { value } = count;
  const addressOf = (isWithout: boolean): string => {
    const query = toggleChoice(state.query, { filter: name, value, isWithout });
    return stateToAddress(changeState(state, { query })) || '?';
  };
  const link = element('a', '', ...printTitle(name, value));
  link.href = addressOf(false);
  link.dataset['key'] = value;
  if (isChosen) link.ariaCurrent = 'true';
  const without = element('a', 'without', '−');
  without.href = addressOf(true);
  without.ariaLabel = say(words('found').leaveOut, { name: link.textContent ?? '' });
  without.title = without.ariaLabel;
  return element('li', '', link, element('span', 'soft', atMostToWords(count)), without);
}

function printTitle(name: FacetName, value: string): (Node | string)[] {
  const kinds: Record<string, string> = words('terms').kinds;
  if (name === 'kind') return [kinds[value] ?? value];
  if (name === 'column') return [element('bdi', printed, toReadingText(value))];
  return printName(value);
}
