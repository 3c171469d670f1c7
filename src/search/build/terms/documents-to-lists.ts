/** Every term with the articles that hold it. */
import { fold } from '../../../text/fold.ts';
import { recordToStreams, type Streams, textStreams, textToTerms } from '../../analyse.ts';
import { type Field, fields } from '../../coding/block.ts';
import { prefixes, type TextRecord } from '../../wire.ts';

/** Numbers of articles, ascending, by key. */
export type Lists = Map<string, number[]>;

export interface TermLists {
  /** All keys, and terms of the text that stand in a field. */
  all: Lists;
  fields: Record<Field, Lists>;
}

export type Folded = Streams;

export function documentToFolded(document: TextRecord): Folded {
  const streams = recordToStreams(document);
  for (const name of Object.keys(streams) as (keyof Streams)[]) {
    streams[name] = streams[name].map(fold);
  }
  return streams;
}

export function documentsToLists(documents: TextRecord[], folded: Folded[]): TermLists {
  const lists: TermLists = {
    all: new Map(),
    fields: { title: new Map(), deck: new Map(), column: new Map() },
  };
  for (const [number, document] of documents.entries()) {
    const streams = folded[number] ?? documentToFolded(document);
    addTo(lists.all, number, documentToKeys(document, streams));
    for (const field of fields) addTo(lists.fields[field], number, termsOf(streams, [field]));
  }
  return lists;
}

/** Adds the articles of other terms of the text. */
export function addTerms(
  lists: TermLists,
  folded: Folded[],
  toTerms: (text: string) => string[],
): void {
  for (const [number, streams] of folded.entries()) {
    addTo(lists.all, number, termsOf(streams, textStreams, toTerms));
    for (const field of fields)
      addTo(lists.fields[field], number, termsOf(streams, [field], toTerms));
  }
}

function documentToKeys(document: TextRecord, streams: Folded): Set<string> {
  const { newspaper, people, kind } = document;
  const keys = termsOf(streams, textStreams);
  for (const term of termsOf(streams, ['byline'])) keys.add(prefixes.byline + term);
  const facets = { person: people, newspaper: newspaper === null ? [] : [newspaper], kind: [kind] };
  for (const name of ['person', 'newspaper', 'kind'] as const) {
    for (const value of facets[name]) keys.add(prefixes[name] + fold(value));
  }
  return keys;
}

function termsOf(
  streams: Folded,
  names: readonly (keyof Streams)[],
  toTerms: (text: string) => string[] = textToTerms,
): Set<string> {
  const terms = new Set<string>();
  for (const name of names) {
    for (const text of streams[name]) for (const term of toTerms(text)) terms.add(term);
  }
  return terms;
}

function addTo(lists: Lists, number: number, keys: Set<string>): void {
  for (const key of keys) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [number]);
    else list.push(number);
  }
}
