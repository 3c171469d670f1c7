/** Where nothing was found: the same without what narrows it, and each word alone. */
import { words } from '../../../i18n/words/index.ts';
import { templateToParts } from '../../../i18n/words/template.ts';
import { element } from '../print/element.ts';
import { emptyState, stateToAddress } from '../state/address.ts';
import { readFilters } from '../state/filters.ts';
import { isNear, isOr, queryToTerms } from '../state/query-to-terms.ts';

/** Words that are offered, and characters from which on a shorter phrase is worth a try. */
const most = 6;
const long = 5;

export function printAdvice(query: string): HTMLElement[] {
  const named = words('found');
  const { text, choices } = readFilters(query);
  const terms = queryToTerms(text).filter((term) => !isOr(term) && !isNear(term));
  const alone = terms.filter((term) => !/^-/u.test(term)).slice(0, most);
  const advice: (Node | string)[][] = [];
  if (choices.length > 0 && text !== '') advice.push(withLinks(named.tryWithout, [text]));
  if (terms.length > 1 && alone.length > 0) advice.push(withLinks(named.tryAlone, alone));
  const [only = ''] = terms;
  if (terms.length === 1 && Array.from(only).length >= long) advice.push([named.tryShorter]);
  return advice.length === 0
    ? []
    : [element('ul', 'soft', ...advice.map((parts) => element('li', '', ...parts)))];
}

/** The place of the words filled with links that search for each. */
function withLinks(template: ReturnType<typeof words<'found'>>['tryAlone'], queries: string[]) {
  const links = queries.flatMap((query) => {
    const link = element('a', 'quiet', element('bdi', '', query));
    link.href = stateToAddress({ ...emptyState, query });
    return [' ', link];
  });
  return templateToParts(template, {}).flatMap((part) =>
    'text' in part ? [part.text] : links.slice(1),
  );
}
