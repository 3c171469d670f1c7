/** What stands under prefixes: terms of bylines, and whole values of facets; sorted entries. */
import { fold } from '../../../text/fold.ts';
import { textToTerms } from '../../analyse.ts';
import type { Entry } from '../../coding/block.ts';
import { compareKeys } from '../../coding/keys.ts';
import { prefixes, type TextRecord } from '../../wire.ts';
import type { Folded } from './document-to-folded.ts';

export function documentsToValues(documents: TextRecord[], folded: Folded[]): Entry[] {
  const lists = new Map<string, number[]>();
  for (const [article, document] of documents.entries()) {
    const bylines = folded[article]?.byline ?? [];
    for (const key of documentToKeys(document, bylines)) {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [article]);
      else list.push(article);
    }
  }
  return [...lists]
    .sort(([one], [other]) => compareKeys(one, other))
    .map(([key, numbers]) => ({ key, slice: 0, numbers, fields: {} }));
}

function documentToKeys({ newspaper, people, kind }: TextRecord, bylines: string[]): Set<string> {
  const terms = bylines.flatMap(textToTerms).map((term) => prefixes.byline + term);
  const facets = { person: people, newspaper: newspaper === null ? [] : [newspaper], kind: [kind] };
  const values = (['person', 'newspaper', 'kind'] as const).flatMap((name) =>
    facets[name].map((value) => prefixes[name] + fold(value)),
  );
  return new Set([...terms, ...values]);
}
