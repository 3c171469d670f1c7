/**
 * Places called one after the other, each over the dateline of its cable, under one headline:
 *
 * ```text
 * 各地慰问困难职工            headline
 * 江西                        called
 * 本报南昌1月5日电 …
 * 哈尔滨                      called
 * 本报哈尔滨1月5日电 …
 * ```
 */
import type { Features } from '../block-to-features.ts';
import { countries } from '../tables/foreign-names.ts';

/** A place has this many Han characters at most; the next is called within so many blocks. */
const longestPlace = 6;
const reach = 8;

const nations: ReadonlySet<string> = new Set(countries);

/** True if the line is a place beyond doubt: a country, or what the dateline under it names. */
function isPlace(called: Features | undefined, next: Features | undefined): boolean {
  const name = called?.block.plain ?? '';
  const dateline = next?.block.plain.slice(0, next.dateline?.length ?? 0) ?? '';
  return nations.has(name) || dateline.includes(name);
}

/**
 * Places of the lines that call. Short headlines stand over datelines too: a row calls places only
 * if one of them surely is one, and never by lines with the mark of the page's headlines.
 */
export function rollCalls(
  features: Features[],
  opensBody: (feature: Features) => boolean,
): Set<number> {
  const marks = features.map(({ block }) => block.hashes).filter((level) => level > 0);
  const top = marks.length > 0 ? Math.min(...marks) : 0;
  const rows: number[][] = [];
  features.forEach((feature, at) => {
    const { block, bylines } = feature;
    const next = features[at + 1];
    const short = block.han > 0 && block.han <= longestPlace && block.han === block.plain.length;
    const headed = block.hashes > 0 && block.hashes === top;
    if (!short || headed || bylines !== null || !next || !opensBody(next)) return;
    const row = rows.at(-1);
    if (row !== undefined && at - (row.at(-1) ?? 0) <= reach) row.push(at);
    else rows.push([at]);
  });
  const calls = rows.filter(
    (row) => row.length > 1 && row.some((at) => isPlace(features[at], features[at + 1])),
  );
  return new Set(calls.flat());
}
