/** Every place of a query's phrases with what stands left and right of it, newest articles first. */
import { findFolded } from '../../../text/find-folded.ts';
import { recordToStreams, seam, textStreams } from '../../analyse.ts';
import type { Concordance, ContextLine } from '../../result.ts';
import { paragraphAt } from '../article/article-to-hit.ts';
import type { Checked, Inquiry } from '../inquiry.ts';

export interface ConcordanceRequest {
  query: string;
  /** Lines wanted: articles are read until there are so many. */
  limit: number;
  /** Characters at either side, at most. */
  context: number;
}

/** Articles read at a time. */
const step = 12;

export async function concordance(
  { query, limit, context }: ConcordanceRequest,
  inquiry: Inquiry,
): Promise<Concordance> {
  const candidates = inquiry.candidates();
  const lines: ContextLine[] = [];
  let read = 0;
  while (read < candidates.length && lines.length < limit) {
    const some = candidates.slice(read, read + step);
    read += some.length;
    const hits = await inquiry.read(some);
    lines.push(...hits.flatMap((hit) => hitToLines(hit, inquiry.phrases, context)));
  }
  const failures = [...inquiry.library.failures.values()];
  return {
    query,
    lines: lines.slice(0, limit),
    read,
    readOf: candidates.length,
    complete: read === candidates.length && lines.length <= limit && failures.length === 0,
    failures,
  };
}

function hitToLines({ record }: Checked, phrases: string[], context: number): ContextLine[] {
  const streams = recordToStreams(record);
  const article = { id: record.id, headline: record.headline.join(' '), date: record.date };
  return textStreams.flatMap((name) =>
    streams[name].flatMap((text) =>
      findFolded(text, phrases).map(([from, to]) => ({
        ...article,
        paragraph: name === 'body' ? paragraphAt(record, from) : null,
        left: lastOf(onOneLine(text.slice(0, from)), context),
        match: onOneLine(text.slice(from, to)),
        right: firstOf(onOneLine(text.slice(to)), context),
      })),
    ),
  );
}

function onOneLine(text: string): string {
  return text.replaceAll(seam, '');
}

/** By characters, so that none is cut in two. */
function firstOf(text: string, length: number): string {
  return Array.from(text.slice(0, 2 * length))
    .slice(0, length)
    .join('');
}

function lastOf(text: string, length: number): string {
  const characters = Array.from(length > 0 ? text.slice(-2 * length) : '');
  return characters.slice(-length).join('');
}
