/** What narrows a result: shown above it, and taken from the fields beside it. */
import type { SearchState } from '../state/address.ts';
import { type Filter, readDays, readFilters, toggleChoice, writeDays } from '../state/filters.ts';
import { printChoices } from './print-choices.ts';

export { printAdvice } from './print-advice.ts';

/** Who takes one away by key stands at the next, or in the field. */
export function showChoices(page: HTMLElement, state: SearchState): void {
  const [from = '', to = from] = readDays(state.query).split('..');
  for (const input of page.querySelectorAll<HTMLInputElement>('[data-filter="date"]')) {
    input.value = input.dataset['end'] === 'to' ? to : from;
  }
  const list = page.querySelector('.choices');
  const links = [...(list?.querySelectorAll('a') ?? [])];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  list?.replaceChildren(...printChoices(state));
  const left = [...(list?.querySelectorAll('a') ?? [])];
  const next = left[Math.min(at, left.length - 1)];
  if (at >= 0) (next ?? page.querySelector<HTMLElement>('input[name=q]'))?.focus();
}

/** The query with what was typed into a field beside the result. */
export function narrow(query: string, input: HTMLInputElement, page: HTMLElement): string {
  const filter = input.dataset['filter'] as Filter;
  if (filter === 'date') {
    const inputs = page.querySelectorAll<HTMLInputElement>('[data-filter="date"]');
    const [from = '', to = ''] = [...inputs].map(({ value }) => value.trim());
    return writeDays(query, from === to ? from : `${from}..${to}`);
  }
  const choice = { filter, value: input.value.trim(), isWithout: false };
  const isThere = readFilters(query).choices.some(
    (one) => one.filter === filter && one.value === choice.value && !one.isWithout,
  );
  return choice.value === '' || isThere ? query : toggleChoice(query, choice);
}
