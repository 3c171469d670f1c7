/** The characters of the source, which the page may show in another width or script. */
import { foldWithPlaces } from '../../../../text/folding.ts';

/** Folded text of a part of the article → the text as the source has it. */
export type OriginalTexts = ReadonlyMap<string, string>;

let texts: Promise<OriginalTexts> | null = null;

/** From the article's own record, read once; empty where it cannot be read. */
export function originalTexts(): Promise<OriginalTexts> {
  texts ??= readRecord().catch(() => {
    texts = null;
    return new Map();
  });
  return texts;
}

async function readRecord(): Promise<OriginalTexts> {
  const link = document.querySelector<HTMLLinkElement>(
    'link[rel=alternate][type="application/json"]',
  );
  const response = await fetch(link?.href ?? '');
  if (!response.ok) throw new Error(String(response.status));
  const found: string[] = [];
  // Every part of a record that was printed has its text beside its spans; names stand alone.
  JSON.stringify(await response.json(), (key, value) => {
    if ((key === 'text' || key === 'name') && typeof value === 'string') found.push(value);
    return value;
  });
  return new Map(found.map((text) => [foldWithPlaces(text).text, text]));
}

/** Of a part of the article as it is shown, from one place to another, what the source has there. */
export function toOriginal(
  shown: string,
  [from, to]: [from: number, to: number],
  originals: OriginalTexts,
): string {
  const folded = foldWithPlaces(shown);
  const original = originals.get(folded.text);
  const first = folded.to.findIndex((place) => place > from);
  const last = folded.from.findLastIndex((place) => place < to);
  if (original === undefined || first < 0 || last < first) return shown.slice(from, to);
  const places = foldWithPlaces(original);
  return original.slice(places.from[first], places.to[last]);
}
