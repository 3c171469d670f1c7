/** What stands left of the hits: how they spread over time, and over names. */
import { facetNames, type Survey } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { numberToWords } from '../print/bounds-to-words.ts';
import type { SearchState } from '../state/address.ts';
import { printFacet } from './print-facet.ts';
import { printTimeline } from './print-timeline.ts';
import '../../../styles/pages/search/survey.css';

export { askSurvey } from './ask-survey.ts';

/** Fills the places that the page holds ready: `[data-survey]`, by the name of the facet or `date`. */
export function showSurvey(page: HTMLElement, survey: Survey, state: SearchState): void {
  place(page, 'date', printTimeline(survey, state));
  for (const name of facetNames) {
    place(page, name, printFacet({ name, counts: survey.facets[name] }, state));
  }
  const isPartial = survey.surveyed < survey.atMost;
  place(
    page,
    'note',
    isPartial ? [say(words('found').newestOnly, { number: numberToWords(survey.surveyed) })] : [],
  );
}

/** What had the focus has it still; what is gone leaves it to the first that is there. */
function place(page: HTMLElement, name: string, nodes: (Node | string)[]): void {
  const holder = page.querySelector<HTMLElement>(`[data-survey="${name}"]`);
  const { activeElement } = document;
  const focused = holder?.contains(activeElement) ? (activeElement as HTMLElement) : null;
  const wasOpen = holder?.querySelector('details')?.open === true;
  holder?.replaceChildren(...nodes);
  holder?.querySelector('details')?.toggleAttribute('open', wasOpen);
  if (focused === null) return;
  const links = [...(holder?.querySelectorAll<HTMLElement>('a[href]') ?? [])];
  const same = links.find(({ dataset }) => dataset['key'] === focused.dataset['key']);
  (same ?? links[0] ?? page.querySelector<HTMLElement>('input[name=q]'))?.focus();
}
