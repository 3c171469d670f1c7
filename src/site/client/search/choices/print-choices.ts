/** What a result is narrowed by, each with the way to do without it. */
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { element, printed } from '../print/element.ts';
import { printName } from '../print/print-name.ts';
import { changeState, type SearchState, stateToAddress } from '../state/address.ts';
import { type Choice, readFilters, toggleChoice, writeFilters } from '../state/filters.ts';

export function printChoices(state: SearchState): HTMLElement[] {
  const { choices, ...whole } = readFilters(state.query);
  const named = words('found');
  const to = (query: string): string => stateToAddress(changeState(state, { query })) || '?';
  const items = choices.map((choice) => {
    const link = printChoice(choice);
    link.href = to(toggleChoice(state.query, choice));
    return element('li', '', link);
  });
  if (items.length > 1) {
    const none = element('a', 'quiet', named.dropAll);
    none.href = to(writeFilters({ ...whole, choices: [] }));
    items.push(element('li', 'soft', none));
  }
  return items;
}

/** `人物 张超超 ×`, read out as what it does. */
function printChoice(choice: Choice): HTMLAnchorElement {
  const { filter, isWithout } = choice;
  const named = words('found');
  const name = filter === 'date' ? named.time : named[filter];
  const value = choiceToWords(choice);
  const isPrinted = filter !== 'date' && filter !== 'kind';
  const label = element('span', 'soft', isWithout ? say(named.leftOut, { name }) : name);
  const cross = element('span', 'soft', '×');
  cross.ariaHidden = 'true';
  const isColumn = filter === 'column';
  const shown =
    isPrinted && !isColumn
      ? printName(choice.value)
      : [element('bdi', isColumn ? printed : '', value)];
  const link = element('a', '', label, ' ', ...shown, ' ', cross);
  link.ariaLabel = say(named.drop, { choice: `${label.textContent} ${value}` });
  return link;
}

function choiceToWords({ filter, value }: Choice): string {
  if (filter === 'date') return value.replace('..', ' – ').trim();
  const kinds: Record<string, string> = words('terms').kinds;
  return filter === 'kind' ? (kinds[value] ?? value) : toReadingText(value);
}
