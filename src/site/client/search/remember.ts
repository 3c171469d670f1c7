/** The hits last shown, kept while the window is open, so that an article leads on to the next. */
import type { Hit } from '../../../search/result.ts';

const key = 'found';

export interface Remembered {
  /** The address of the search page with its state. */
  search: string;
  hits: Pick<Hit, 'id' | 'paragraph'>[];
}

export function remember(hits: Hit[]): void {
  const short = hits.map(({ id, paragraph }) => ({ id, paragraph }));
  const remembered: Remembered = { search: location.href, hits: short };
  try {
    sessionStorage.setItem(key, JSON.stringify(remembered));
  } catch {
    // A browser that keeps nothing still shows the hits.
  }
}

/** Null if nothing was found in this window, or nothing is kept. */
export function recall(): Remembered | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Remembered | null;
  } catch {
    return null;
  }
}
