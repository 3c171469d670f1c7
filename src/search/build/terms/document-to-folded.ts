/** The streams of an article, folded. */
import { fold } from '../../../text/fold.ts';
import { recordToStreams, type Streams, textStreams } from '../../analyse.ts';
import type { TextRecord } from '../../wire.ts';

export type Folded = Streams;

export function documentToFolded(document: TextRecord): Folded {
  const streams = recordToStreams(document);
  for (const name of Object.keys(streams) as (keyof Streams)[]) {
    streams[name] = streams[name].map(fold);
  }
  return streams;
}

/** All texts in which any phrase is looked for. */
export function textsOf(folded: Folded): string[] {
  return textStreams.flatMap((name) => folded[name]);
}
