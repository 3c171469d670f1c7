/** The reading list and the history as lists: pure, for any content that storage may have. */
import { type CslItem, cslToId, toCslItem } from '../../../export/reference/csl-to-reference.ts';

/** An article on the list. */
export interface ShelfItem {
  csl: CslItem;
  /** When it was put there: milliseconds. */
  added: number;
}

/** An article that was opened. */
export interface Visit {
  id: string;
  title: string;
  at: number;
}

/** Visits that are remembered: the latest of each article. */
const mostVisits = 500;

/** What was stored, as far as it can be read; the latest first. */
export function toShelf(stored: unknown): ShelfItem[] {
  return listOf(stored).flatMap((value) => {
    const { csl, added } = (value ?? {}) as { csl?: unknown; added?: unknown };
    const item = toCslItem(csl);
    return item === null ? [] : [{ csl: item, added: toTime(added) }];
  });
}

/** With the article in the first place, once. */
export function putOn(shelf: readonly ShelfItem[], csl: CslItem, added: number): ShelfItem[] {
  return [{ csl, added }, ...takeOff(shelf, cslToId(csl))];
}

export function takeOff(shelf: readonly ShelfItem[], id: string): ShelfItem[] {
  return shelf.filter((item) => cslToId(item.csl) !== id);
}

export function isOn(shelf: readonly ShelfItem[], id: string): boolean {
  return shelf.some((item) => cslToId(item.csl) === id);
}

/** Adds what is new of a file that was brought along, in its order, behind what is there. */
export function bringIn(shelf: readonly ShelfItem[], text: string, added: number): ShelfItem[] {
  const merged = [...shelf];
  for (const value of listOf(toJson(text))) {
    const csl = toCslItem(value);
    if (csl !== null && !isOn(merged, cslToId(csl))) merged.push({ csl, added });
  }
  return merged;
}

/** What was stored, as far as it can be read; the latest first. */
export function toHistory(stored: unknown): Visit[] {
  return listOf(stored).flatMap((value) => {
    const { id, title, at } = (value ?? {}) as Partial<Visit>;
    const isVisit = typeof id === 'string' && /^[0-9a-z]{8}$/.test(id) && typeof title === 'string';
    return isVisit ? [{ id, title, at: toTime(at) }] : [];
  });
}

/** With the visit in the first place, and no earlier one of the same article. */
export function remember(history: readonly Visit[], visit: Visit): Visit[] {
  return [visit, ...history.filter(({ id }) => id !== visit.id)].slice(0, mostVisits);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function toTime(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
