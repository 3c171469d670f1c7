/** What a page of a name shows: all articles, or the newest and the way to the years, or one part. */
import { isInPart, mostOnPage } from '../../../archive/registers/parts.ts';

export interface PartLink {
  /** `2024`, `2024/03`, `undated`. */
  part: string;
  count: number;
}

export interface Division<Item> {
  shown: Item[];
  /** Parts that lead further down from here, those too that were needed once. */
  links: PartLink[];
}

/** Items on the first page of a name that is parted. */
const newestShown = 50;

interface Place<Item> {
  /** Empty for the first page. */
  part: string;
  dayOf: (item: Item) => string;
}

/** `items` newest first. */
export function divide<Item>(
  { parts = [] }: { parts?: string[] },
  items: Item[],
  { part, dayOf }: Place<Item>,
): Division<Item> {
  const within = (one: string) => items.filter((item) => isInPart(dayOf(item), one));
  const here = part === '' ? items : within(part);
  const below = parts.filter((one) =>
    part === '' ? !one.includes('/') : one.startsWith(`${part}/`),
  );
  const links = below.map((one) => ({ part: one, count: within(one).length }));
  if (here.length <= mostOnPage || links.length === 0) return { shown: here, links };
  return { shown: part === '' ? items.slice(0, newestShown) : [], links };
}

/** The parts beside one, of its own rank: before it and after it in time. */
export function neighboursOf(
  parts: readonly string[],
  part: string,
): { before: string | null; after: string | null } {
  const rank = parts.filter((one) => one.includes('/') === part.includes('/'));
  const inTime = rank.filter((one) => /^\d/.test(one)).toSorted();
  const at = inTime.indexOf(part);
  if (at < 0) return { before: null, after: null };
  return { before: inTime[at - 1] ?? null, after: inTime[at + 1] ?? null };
}
