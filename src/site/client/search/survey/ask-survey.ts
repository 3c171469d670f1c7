/**
 * How a result spreads, with what else could be chosen: of columns, papers and kinds one of several
 * will do, so the others are counted as if none were chosen.
 */
import { facetNames, type Survey } from '../../../../search/result.ts';
import type { Asker } from '../ask.ts';
import { isOneOfSeveral, readFilters, withoutChoicesOf } from '../state/filters.ts';

/** Every article is found by it. */
const everything = '-kind:none';

/** Never answers where a new search comes in between. */
export async function askSurvey(asker: Asker, query: string): Promise<Survey> {
  const whole = await ask(asker, query);
  const facets = { ...whole.facets };
  const { choices } = readFilters(query);
  for (const name of facetNames.filter(isOneOfSeveral)) {
    if (!choices.some(({ filter, isWithout }) => filter === name && !isWithout)) continue;
    const wider = await ask(asker, withoutChoicesOf(query, name) || everything);
    facets[name] = wider.facets[name];
  }
  return { ...whole, facets };
}

function ask(asker: Asker, query: string): Promise<Survey> {
  return new Promise((resolve) => {
    asker.task({ task: 'survey', query }, (answer) => {
      if ('survey' in answer) resolve(answer.survey);
    });
  });
}
