/**
 * Which sets of characters a text touches, found in one reading: a rule that needs 等 or 位 is not
 * tried on a text that has neither.
 */
import { plain } from './plain.ts';

/** UTF-16 unit → the sets that it is of, one bit each. */
const table = new Uint32Array(0x10000);
const mostSets = 32;
let sets = 0;

/** Makes a set, as one bit. */
export function characterSet(characters: string): number {
  if (sets === mostSets) throw new Error('no bit is left for another set of characters');
  const bit = 1 << sets;
  sets += 1;
  const view = plain(characters);
  for (let at = 0; at < view.length; at += 1) {
    const unit = view.charCodeAt(at);
    table[unit] = (table[unit] ?? 0) | bit;
  }
  return bit;
}

/** The sets of one unit. */
export function setsOf(unit: number): number {
  return table[unit] ?? 0;
}

/** All sets that a plain text touches. */
export function setsIn(view: string): number {
  let found = 0;
  for (let at = 0; at < view.length; at += 1) found |= table[view.charCodeAt(at)] ?? 0;
  return found;
}
