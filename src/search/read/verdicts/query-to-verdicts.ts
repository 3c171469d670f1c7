/** What the index alone says of a query, in one volume. */
import type { Query } from '../../query/query.ts';
import { prefixes } from '../../wire.ts';
import type { OpenVolume } from '../library/open-volume.ts';
import { phraseToVerdicts } from './phrase-to-verdicts.ts';
import { type Care, maybe, merge, toMaybe, toVerdicts, type Verdicts, yes } from './verdicts.ts';

export async function queryToVerdicts(
  query: Query,
  volume: OpenVolume,
  care: Care,
): Promise<Verdicts> {
  switch (query.type) {
    case 'phrase':
      return phraseToVerdicts(query, volume, care);
    case 'facet': {
      const found = await volume.longest(prefixes[query.facet] + query.value);
      return toVerdicts(found?.numbers ?? null, volume.articles);
    }
    case 'date': {
      const stretch = await volume.stretchOfDays(query.range);
      if (stretch === null) return toVerdicts(null, volume.articles);
      return new Uint8Array(volume.articles).fill(yes, ...stretch);
    }
    case 'near': {
      const phrases = query.phrases.map((phrase) =>
        phraseToVerdicts({ phrase, field: 'text' }, volume, care),
      );
      return toMaybe(merge(await Promise.all(phrases), 'least'));
    }
    case 'not': {
      const verdicts = await queryToVerdicts(query.of, volume, care);
      for (let at = 0; at < verdicts.length; at += 1) verdicts[at] = yes - (verdicts[at] ?? maybe);
      return verdicts;
    }
    default: {
      const parts = query.of.map((part) => queryToVerdicts(part, volume, care));
      return merge(await Promise.all(parts), query.type === 'all' ? 'least' : 'greatest');
    }
  }
}
