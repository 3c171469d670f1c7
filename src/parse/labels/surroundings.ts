/** The words of a line in the text before and after it. */
import type { Features } from '../block-to-features.ts';

export interface Surroundings {
  /** The share of the line's character pairs that the text after it has, and the text before it. */
  recursAfter: number;
  recursBefore: number;
  /** How much the text after it goes on with the words of the text before it, from 0 to 1. */
  cohesion: number;
}

/** Texts of one subject have about a quarter of their pairs in common. */
const cohesionScale = 4;

/** How far words are looked for, in UTF-16 units. */
const reach = 600;

const firstHan = 0x3400;
const lastHan = 0x9fff;
/** Han characters counted from the first need fifteen bits: two of them make a small number. */
const bits = 15;
const mask = 0x3fff_ffff;

const isHan = (code: number): boolean => code >= firstHan && code <= lastHan;

/** Pairs of two texts and of a line, in tables that are used again: nothing is made for a line. */
const slots = 1 << 16;
const lastTurn = 256;

/** Which pairs a text has; two pairs hardly ever share a slot. */
class Pairs {
  /** The turn in which a slot was marked last; small, so that the tables stay at hand. */
  private readonly marks = new Uint8Array(slots);
  private turn = 0;
  /** The slots of the pairs, each once. */
  private readonly found = new Uint16Array(slots);
  size = 0;

  /** Takes the pairs of neighbouring Han characters in a text. */
  read(text: string): void {
    this.turn = (this.turn + 1) % lastTurn || 1;
    if (this.turn === 1) this.marks.fill(0);
    this.size = 0;
    let last = -1;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const here = isHan(code) ? code - firstHan : -1;
      if (last >= 0 && here >= 0) this.add((Math.imul(last, 0x9e37) + here) & (slots - 1));
      last = here;
    }
  }

  private add(slot: number): void {
    if (this.marks[slot] === this.turn) return;
    this.marks[slot] = this.turn;
    this.found[this.size] = slot;
    this.size += 1;
  }

  /** The share of its pairs that another text has, too. */
  shareIn(other: Pairs): number {
    let known = 0;
    for (let at = 0; at < this.size; at += 1) {
      if (other.marks[this.found[at] ?? 0] === other.turn) known += 1;
    }
    return this.size === 0 ? 0 : known / this.size;
  }
}

const [own, next, last] = [new Pairs(), new Pairs(), new Pairs()];

/** Which way to look, and how far. */
interface Window {
  step: 1 | -1;
  length: number;
}

/** Text around a block, nearest first, up to `length` or a little more. */
function around(features: Features[], index: number, { step, length }: Window): string {
  let text = '';
  for (let at = index + step; text.length < length; at += step) {
    const feature = features[at];
    if (!feature) break;
    const view = feature.block.plain;
    const part = step === 1 ? view.slice(0, length) : view.slice(-length);
    text = step === 1 ? `${text}${part}` : `${part}${text}`;
  }
  return text;
}

/** The text before a block. */
export function textBefore(features: Features[], index: number, length: number): string {
  return around(features, index, { step: -1, length });
}

export function surroundings(features: Features[], index: number): Surroundings {
  own.read(features[index]?.block.plain ?? '');
  next.read(around(features, index, { step: 1, length: reach }));
  last.read(around(features, index, { step: -1, length: reach }));
  return {
    recursAfter: own.shareIn(next),
    recursBefore: own.shareIn(last),
    cohesion: Math.min(1, next.shareIn(last) * cohesionScale),
  };
}

/** Three Han characters as one number; two runs of a page hardly ever share one. */
function run(text: string, at: number): number {
  const one = text.charCodeAt(at) - firstHan;
  const two = text.charCodeAt(at + 1) - firstHan;
  const three = text.charCodeAt(at + 2) - firstHan;
  return (((one << bits) | two) ^ Math.imul(three, 0x9e37)) & mask;
}

/** Words that a line end may have cut, as runs of three Han characters over it. */
function seamRuns(previous: string, view: string): number[] {
  const seam = previous.slice(-2) + view.slice(0, 2);
  return /^\p{Script=Han}{4}$/u.test(seam) ? [run(seam, 0), run(seam, 1)] : [];
}

/** Which of these words stand within a line of the page. */
function wordsOfPage(features: Features[], sought: Set<number>): Set<number> {
  const found = new Set<number>();
  if (sought.size === 0) return found;
  for (const { block } of features) {
    let row = 0;
    for (let at = 0; at < block.plain.length; at += 1) {
      row = isHan(block.plain.charCodeAt(at)) ? row + 1 : 0;
      if (row < 3) continue;
      const word = run(block.plain, at - 2);
      if (sought.has(word)) found.add(word);
    }
  }
  return found;
}

/** For each block whether the last characters of the line before it and its first make words of the page. */
export function joinedWords(features: Features[]): boolean[] {
  const seams = features.map(({ block }, at) =>
    seamRuns(features[at - 1]?.block.plain ?? '', block.plain),
  );
  const words = wordsOfPage(features, new Set(seams.flat()));
  return seams.map((runs) => runs.some((word) => words.has(word)));
}
