/** Every term of the text with the articles that hold it, and those that have it in a field. */
import { walkTerms } from '../../analyse.ts';
import { type Field, fields } from '../../coding/block.ts';
import type { TextRecord } from '../../wire.ts';
import { documentToFolded, type Folded, textsOf } from './document-to-folded.ts';
import { Holdings } from './holdings.ts';
import { TermTree, trunk } from './term-tree.ts';

/** Articles by their terms: of all text, and of each field. */
export interface Terms {
  tree: TermTree;
  all: Holdings;
  fields: Record<Field, Holdings>;
}

export function documentsToTerms(documents: TextRecord[]): { terms: Terms; folded: Folded[] } {
  const terms: Terms = {
    tree: new TermTree(),
    all: new Holdings(),
    fields: { title: new Holdings(), deck: new Holdings(), column: new Holdings() },
  };
  const { tree } = terms;
  const addTerms = (text: string, holdings: Holdings): void =>
    walkTerms(text, (first, second) => {
      const single = tree.add(trunk, first);
      holdings.add(second === 0 ? single : tree.add(single, second));
    });
  // Walked through as soon as they are folded: engines keep a text as a tree of its pieces, ten times
  // as large, until it is first read.
  const folded = documents.map((document, article) => {
    const streams = documentToFolded(document);
    addArticle(terms, { article, streams }, addTerms);
    return streams;
  });
  return { terms, folded };
}

/** Goes through all texts of an article, and once more through those of each field. */
export function addArticle(
  terms: Terms,
  { article, streams }: { article: number; streams: Folded },
  add: (text: string, holdings: Holdings) => void,
): void {
  terms.all.begin(article);
  for (const text of textsOf(streams)) add(text, terms.all);
  for (const field of fields) {
    terms.fields[field].begin(article);
    for (const text of streams[field]) add(text, terms.fields[field]);
  }
}
