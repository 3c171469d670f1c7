/** The anchors that an article does not have any more → the paragraphs that answer for them. */
import type { Archive, FormerAnchor } from '../../../archive/records.ts';

export interface FormerAnchors {
  /** Paragraph id → anchors that lead to it. */
  here: Map<string, FormerAnchor[]>;
  /** Those whose text is in another article, or of which nothing is left. */
  elsewhere: FormerAnchor[];
}

export function formerAnchorsOf(archive: Archive, id: string): FormerAnchors {
  const here: FormerAnchors['here'] = new Map();
  const elsewhere: FormerAnchor[] = [];
  for (const former of archive.formerAnchors.get(id) ?? []) {
    const { article, paragraph } = former;
    if (article !== id || paragraph === null) elsewhere.push(former);
    else here.set(paragraph, [...(here.get(paragraph) ?? []), former]);
  }
  return { here, elsewhere };
}
