/** What the rest of the page says of a block: its words elsewhere, and words cut in two before it. */
import type { Features } from './block-to-features.ts';
import { blocksToHabits, isDense, isFull } from './page-habits.ts';

export interface Evidence {
  /** From −1 to 1: how much more of it stands in the text that follows than in the text before. */
  recurrence: number;
  /** The last characters of the block before and its first ones make words found on this page. */
  joins: boolean;
  /** One of a row of short lines without full stops, as in verse. */
  verse: boolean;
  /** As wide as the page's lines are where they are cut at a width. */
  full: boolean;
  /** A blank line before it on a page whose paragraphs have none between them. */
  apart: boolean;
  /** None before it on such a page. */
  attached: boolean;
}

export const noEvidence: Evidence = {
  recurrence: 0,
  joins: false,
  verse: false,
  full: false,
  apart: false,
  attached: false,
};

/** How far a headline's words are looked for, in UTF-16 units. */
const reach = 800;

/** Three units as one number, so that a page's trigrams need little memory. */
function trigram(text: string, at: number): number {
  return (
    text.charCodeAt(at) * 0x1_0000_0000 +
    text.charCodeAt(at + 1) * 0x1_0000 +
    text.charCodeAt(at + 2)
  );
}

function pageTrigrams(features: Features[]): Set<number> {
  const found = new Set<number>();
  for (const { block } of features) {
    for (let at = 0; at + 3 <= block.plain.length; at += 1) found.add(trigram(block.plain, at));
  }
  return found;
}

/** Text around a block, nearest first, up to `reach`. */
function around(features: Features[], index: number, step: 1 | -1): string {
  let text = '';
  for (let at = index + step; text.length < reach; at += step) {
    const feature = features[at];
    if (!feature) break;
    const view = feature.block.plain;
    text += `\n${step === 1 ? view.slice(0, reach) : view.slice(-reach)}`;
  }
  return text;
}

/** The share of the text's character pairs that another text has. */
function share(view: string, other: string): number {
  let known = 0;
  let all = 0;
  for (let at = 0; at + 2 <= view.length; at += 1) {
    const pair = view.slice(at, at + 2);
    if (!/^\p{Script=Han}{2}$/u.test(pair)) continue;
    all += 1;
    if (other.includes(pair)) known += 1;
  }
  return all === 0 ? 0 : known / all;
}

function joinsBefore(previous: string, view: string, trigrams: Set<number>): boolean {
  const seam = previous.slice(-2) + view.slice(0, 2);
  if (!/^\p{Script=Han}{4}$/u.test(seam)) return false;
  return trigrams.has(trigram(seam, 0)) || trigrams.has(trigram(seam, 1));
}

/** Verse has lines of this many Han characters at most, and so many of them in a row. */
const verseWidth = 16;
const verseRow = 6;

function isVerseLine({ block, bylines, furniture, column }: Features): boolean {
  const short = block.han > 0 && block.han <= verseWidth && block.hashes === 0;
  return (
    short && !/[,。;:!?](?=.)|[。;:]$/u.test(block.plain) && !bylines && !furniture && column < 2
  );
}

/** Lines of one stanza, or of the next one if they are as long. */
function sameRowAs(feature: Features | undefined, previous: Features | undefined): boolean {
  const [one, other] = [feature?.block, previous?.block];
  return one?.gap === other?.gap || one?.han === other?.han;
}

/** Indices of the lines in long rows of short lines, but for the first, which may be a headline. */
function verseLines(features: Features[]): Set<number> {
  const found = new Set<number>();
  let start = 0;
  for (let at = 0; at <= features.length; at += 1) {
    const feature = features[at];
    const sameRow = at === start || (at > start + 1 ? sameRowAs(feature, features[at - 1]) : true);
    if (feature && isVerseLine(feature) && sameRow) continue;
    if (at - start >= verseRow) {
      for (let line = start + 1; line < at; line += 1) found.add(line);
    }
    start = feature && isVerseLine(feature) ? at : at + 1;
  }
  return found;
}

export function featuresToEvidence(features: Features[]): Evidence[] {
  const trigrams = pageTrigrams(features);
  const verse = verseLines(features);
  const blocks = features.filter(({ body }) => body > 0).map(({ block }) => block);
  const habits = blocksToHabits(blocks);
  const dense = isDense(
    blocks,
    features.map(({ block }) => block),
  );
  return features.map(({ block, heading }, index) => {
    const before = features[index - 1]?.block.plain ?? '';
    const seen = {
      joins: joinsBefore(before, block.plain, trigrams),
      verse: verse.has(index),
      full: isFull(block, habits),
      apart: dense && block.gap > 0,
      attached: dense && block.gap === 0,
    };
    if (heading < 0) return { recurrence: 0, ...seen };
    const after = share(block.plain, around(features, index, 1));
    const recurrence = after - share(block.plain, around(features, index, -1));
    return { recurrence, ...seen };
  });
}
