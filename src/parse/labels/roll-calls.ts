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

/** A place has this many Han characters at most; the next is called within so many blocks. */
const longestPlace = 6;
const reach = 8;

/** Places of the lines that call. */
export function rollCalls(
  features: Features[],
  opensBody: (feature: Features) => boolean,
): Set<number> {
  const calling = features.flatMap((feature, at) => {
    const { block, bylines } = feature;
    const next = features[at + 1];
    const short = block.han > 0 && block.han <= longestPlace && block.han === block.plain.length;
    return short && bylines === null && next && opensBody(next) ? [at] : [];
  });
  return new Set(
    calling.filter((at, index) => {
      const gaps = [calling[index - 1], calling[index + 1]].map((other) =>
        other === undefined ? Number.POSITIVE_INFINITY : Math.abs(other - at),
      );
      return Math.min(...gaps) <= reach;
    }),
  );
}
