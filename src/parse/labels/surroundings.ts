/** The words of a line in the text before and after it, and whether that text changes its subject. */
import type { Features } from '../block-to-features.ts';

export interface Surroundings {
  /** The share of the line's character pairs that the text after it has, and the text before it. */
  recursAfter: number;
  recursBefore: number;
  /** The share of what the text after it says that the text before it said. */
  staysOnTopic: number;
}

/** How far words are looked for, in UTF-16 units. */
const reach = 600;

/** Two or three units as one number, so that a text's runs need little memory. */
function run(text: string, at: number, length: 2 | 3): number {
  const third = length === 3 ? text.charCodeAt(at + 2) : 0;
  return text.charCodeAt(at) * 0x1_0000_0000 + text.charCodeAt(at + 1) * 0x1_0000 + third;
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** The runs of Han characters in a text. */
function runs(text: string, length: 2 | 3): Set<number> {
  const found = new Set<number>();
  let row = 0;
  for (let at = 0; at < text.length; at += 1) {
    row = isHan(text.charCodeAt(at)) ? row + 1 : 0;
    if (row >= length) found.add(run(text, at - length + 1, length));
  }
  return found;
}

function share(of: Set<number>, among: Set<number>): number {
  if (of.size === 0) return 0;
  let known = 0;
  for (const one of of) if (among.has(one)) known += 1;
  return known / of.size;
}

/** Text around a block, nearest first, up to `reach`. */
function around(features: Features[], index: number, step: 1 | -1): string {
  let text = '';
  for (let at = index + step; text.length < reach; at += step) {
    const feature = features[at];
    if (!feature) break;
    const view = feature.block.plain;
    const part = step === 1 ? view.slice(0, reach) : view.slice(-reach);
    text = step === 1 ? `${text}${part}` : `${part}${text}`;
  }
  return text;
}

export function surroundings(features: Features[], index: number): Surroundings {
  const view = features[index]?.block.plain ?? '';
  const after = around(features, index, 1);
  const before = around(features, index, -1);
  const own = runs(view, 2);
  return {
    recursAfter: share(own, runs(after, 2)),
    recursBefore: share(own, runs(before, 2)),
    staysOnTopic: share(runs(after, 3), runs(before, 3)),
  };
}

/** Words of the page, as runs of three characters, to tell where a line end cut one. */
export function pageRuns(features: Features[]): Set<number> {
  const found = new Set<number>();
  for (const { block } of features) {
    for (let at = 0; at + 3 <= block.plain.length; at += 1) found.add(run(block.plain, at, 3));
  }
  return found;
}

/** True if the last characters of one line and the first of the next make words of the page. */
export function joinsWords(previous: string, view: string, words: Set<number>): boolean {
  const seam = previous.slice(-2) + view.slice(0, 2);
  if (!/^\p{Script=Han}{4}$/u.test(seam)) return false;
  return words.has(run(seam, 0, 3)) || words.has(run(seam, 1, 3));
}
