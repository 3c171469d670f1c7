/** Whether a query really holds of an article, by its text; and how well. */
import { fold } from '../../../text/folding.ts';
import { readyToFold } from '../../../text/ready-to-fold.ts';
import { recordToStreams, type Streams, textStreams } from '../../analyse.ts';
import { type PhraseField, type Query, queryToPhrases } from '../../query/query.ts';
import type { TextRecord } from '../../wire.ts';

/** An article with its streams folded. */
export interface FoldedArticle {
  record: TextRecord;
  streams: Streams;
  paragraphs: string[];
}

const streamsOf: Record<PhraseField, readonly (keyof Streams)[]> = {
  text: textStreams,
  title: ['title', 'deck'],
  heading: ['title'],
  byline: ['byline'],
  column: ['column'],
};

/** Folded articles, as long as their records are in memory. */
const known = new WeakMap<TextRecord, FoldedArticle>();

export async function foldArticle(record: TextRecord): Promise<FoldedArticle> {
  const before = known.get(record);
  if (before !== undefined) return before;
  await readyToFold(JSON.stringify(record));
  const streams = recordToStreams(record);
  for (const name of Object.keys(streams) as (keyof Streams)[]) {
    streams[name] = streams[name].map(fold);
  }
  const paragraphs = record.paragraphs.map(([, text]) => fold(text));
  const folded = { record, streams, paragraphs };
  known.set(record, folded);
  return folded;
}

export function holds(query: Query, article: FoldedArticle): boolean {
  const { record, streams, paragraphs } = article;
  switch (query.type) {
    case 'phrase':
      return streamsOf[query.field].some((name) =>
        streams[name].some((text) => text.includes(query.phrase)),
      );
    case 'near':
      return paragraphs.some((text) => query.phrases.every((phrase) => text.includes(phrase)));
    case 'facet': {
      const values = {
        person: record.people,
        newspaper: [record.newspaper ?? ''],
        kind: [record.kind],
      }[query.facet];
      return values.some((value) => fold(value) === query.value);
    }
    case 'date': {
      const { range } = query;
      const { day } = record;
      if (range === null || day === '') return range === null && day === '';
      return (range.from ?? '') <= day && (range.to === null || day <= range.to);
    }
    case 'not':
      return !holds(query.of, article);
    case 'all':
      return query.of.every((part) => holds(part, article));
    case 'any':
      return query.of.some((part) => holds(part, article));
  }
}

/** How often phrases stand in an article, places that overlap within one phrase counted once. */
export function countPlaces(phrases: string[], { streams }: FoldedArticle): number {
  const texts = textStreams.flatMap((name) => streams[name]);
  return phrases.reduce(
    (sum, phrase) => texts.reduce((places, text) => places + repeats(text, phrase), sum),
    0,
  );
}

function repeats(text: string, phrase: string): number {
  return phrase === '' ? 0 : text.split(phrase).length - 1;
}

/** What a phrase is worth by where it stands; repeats in the body count one each, up to nine. */
const worth = { wholeHeadline: 40, deck: 20, columnOrHeading: 10, firstParagraph: 5 };
const mostRepeats = 9;

/** Higher is better; for results that were checked whole. */
export function score(query: Query, { streams, paragraphs }: FoldedArticle): number {
  const phrases = queryToPhrases(query);
  const points = phrases.map((phrase) => {
    return (
      (streams.title.includes(phrase) ? worth.wholeHeadline : 0) +
      (streams.deck.some((text) => text.includes(phrase)) ? worth.deck : 0) +
      ([...streams.column, ...streams.other].some((text) => text.includes(phrase))
        ? worth.columnOrHeading
        : 0) +
      (paragraphs[0]?.includes(phrase) ? worth.firstParagraph : 0) +
      Math.min(repeats(streams.body.join(''), phrase), mostRepeats)
    );
  });
  return points.reduce((sum, point) => sum + point, 0);
}
