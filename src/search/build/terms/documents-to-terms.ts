/** Every term of the text with the articles that hold it, and those that have it in a field. */
import { walkTerms } from '../../analyse.ts';
import { type Field, fields } from '../../coding/block.ts';
import { type Folded, textsOf } from './document-to-folded.ts';
import { Holdings } from './holdings.ts';
import { TermTree, trunk } from './term-tree.ts';

/** What is written of terms: of all text, or of a field. */
export interface Terms {
  tree: TermTree;
  all: Holdings;
  fields: Record<Field, Holdings>;
}

export function documentsToTerms(folded: Folded[]): Terms {
  const terms: Terms = {
    tree: new TermTree(),
    all: new Holdings(),
    fields: { title: new Holdings(), deck: new Holdings(), column: new Holdings() },
  };
  const { tree } = terms;
  addTexts(terms, folded, (text, holdings) =>
    walkTerms(text, (first, second) => {
      const single = tree.add(trunk, first);
      holdings.add(second === 0 ? single : tree.add(single, second));
    }),
  );
  return terms;
}

/** Goes through all texts, and once more through those of each field. */
export function addTexts(
  terms: Terms,
  folded: Folded[],
  add: (text: string, holdings: Holdings) => void,
): void {
  for (const [article, streams] of folded.entries()) {
    terms.all.begin(article);
    for (const text of textsOf(streams)) add(text, terms.all);
    for (const field of fields) {
      terms.fields[field].begin(article);
      for (const text of streams[field]) add(text, terms.fields[field]);
    }
  }
}
