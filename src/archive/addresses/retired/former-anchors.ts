/** Paragraph anchors that an article had → where their text went, as the registry keeps it. */
import type { Article, Paragraph } from '../../../parse/records/index.ts';
import { fold } from '../../../text/fold.ts';
import { compareSketches, paragraphShape, readSketch, textToSketch } from '../match/sketch.ts';
import type { ArticleEntry } from '../registry/entry.ts';

/** Half of what little is kept of a paragraph: below, likeness is chance. */
const enough = 0.5;

interface Place {
  /** As the registry writes it: `p-7kq2`, or `ID#p-7kq2` in another article. */
  place: string;
  sketch: number[];
}

export function paragraphsOf({ sections }: Pick<Article, 'sections'>): Paragraph[] {
  return sections.flatMap(({ paragraphs }) => paragraphs);
}

export function paragraphToSketch({ text }: Paragraph): number[] {
  return textToSketch(fold(text), paragraphShape);
}

function toPlaces(article: Article, prefix: string): Place[] {
  return paragraphsOf(article).map((paragraph) => ({
    place: prefix + paragraph.id,
    sketch: paragraphToSketch(paragraph),
  }));
}

function bestPlace(sketch: number[], places: Place[]): string | null {
  let best: { place: string | null; rank: number } = { place: null, rank: 0 };
  for (const { place, sketch: other } of places) {
    const { held, holds } = compareSketches(sketch, other, paragraphShape);
    // Of a paragraph that was cut, the larger part; of one that was joined, the whole.
    const rank = held + holds;
    if (Math.max(held, holds) >= enough && rank > best.rank) best = { place, rank };
  }
  return best.place;
}

/** The anchor and the sketch that an entry keeps of a paragraph. */
export function readAnchor(text: string): { anchor: string; sketch: number[] } {
  const [anchor = '', sketch = ''] = text.split(' ');
  return { anchor, sketch: readSketch(sketch, paragraphShape) };
}

/**
 * What the entry says of former anchors, with those that are lost now. `article` has the address
 * now, or null if none has; `others` are where its text may have gone.
 */
export function formerAnchors(
  entry: ArticleEntry,
  article: Article | null,
  others: () => Article[],
): Record<string, string> {
  const present = new Set(article === null ? [] : paragraphsOf(article).map(({ id }) => id));
  const anchors = entry.anchors.map(readAnchor);
  const former: Record<string, string> = { ...entry.former };
  if (anchors.every(({ anchor }) => present.has(anchor))) return former;
  const here = article === null ? [] : toPlaces(article, '');
  const elsewhere = others().flatMap((other) => toPlaces(other, `${other.id}#`));
  let nearest = here[0]?.place ?? '';
  for (const { anchor, sketch } of anchors) {
    if (present.has(anchor)) {
      nearest = anchor;
      continue;
    }
    const place = bestPlace(sketch, here) ?? bestPlace(sketch, elsewhere);
    if (place !== null && !place.includes('#')) nearest = place;
    former[anchor] = place ?? `~${nearest}`;
  }
  return former;
}
