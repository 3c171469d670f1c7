/**
 * What "the same text" means to search: NFKC, lower case, one form per Han character whatever the
 * script, one form per punctuation mark, no white space but one space between two Latin words.
 *
 * Text is folded cluster by cluster: a character with the marks that NFKC may melt into it. So every
 * folded character knows its place in the source, and folding a folded text changes nothing.
 *
 * This module alone folds text of GB 2312's characters, as Simplified text is; all others need the
 * classes of `script-classes.ts`, eight kilobytes, which `fold.ts` brings and `ready-to-fold.ts` loads
 * where a text needs them.
 */
import { punctuation } from './punctuation.ts';
import { simplified } from './simplified.ts';
import { simplifiedPairs } from './simplified-classes-table.ts';

/** A folded text; its UTF-16 unit `i` came from the source's units `from[i]` up to `to[i]`. */
export interface Folded {
  text: string;
  from: number[];
  to: number[];
}

/** A character and whatever joins it: marks, Hangul letters, also after white space. */
/** Of white space before a mark only so much is looked through that a line of spaces stays linear. */
const cluster =
  /.(?:[\s\p{Cc}\p{Default_Ignorable_Code_Point}]{0,32}[\p{M}\u1160-\u11ff\u3131-\u318e\ud7b0-\ud7ff\uff9e-\uffdc])*/suy;
const invisible = /[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;
const orphanMarks = /^\p{M}+/u;
/** Han characters, radicals, compatibility forms, squared words, all outside the BMP; not 々, 〇, 〆. */
const han = /[\u2e80-\u2fdf\u3021-\u3029\u3038-\u303a\u3200-\u9fff\uf900-\ufaff]|[\ud800-\udbff]/g;
const lettersOrDigits = /[\p{L}\p{N}\p{M}]/u;

/** Below this code point stand the scripts that put spaces between words. */
const spacedScripts = 0x2e80;

/** What `simple` holds for a unit not looked at yet, and for one that is not folded by itself. */
const unknown = 0;
const complex = 1;

/** UTF-16 unit → the unit it is folded to, if it always is folded to one. */
const simple = new Uint16Array(0x10000);
const classes = pairsToClasses(Array.from(simplifiedPairs, (one) => one.codePointAt(0) ?? 0));
let hasAllClasses = false;

/** Whether a text holds Han characters, or forms that melt into them, that only all classes fold. */
export function needsAllClasses(source: string): boolean {
  if (hasAllClasses) return false;
  for (const [character] of source.matchAll(han)) {
    if (simplified[character.charCodeAt(0)] !== 1) return true;
  }
  return false;
}

/** Adds what `scriptClasses` gives; texts folded before were whole without it. */
export function addAllClasses(all: ReadonlyMap<number, number>): void {
  for (const [member, representative] of all) classes.set(member, representative);
  simple.fill(unknown);
  hasAllClasses = true;
}

export function fold(source: string): string {
  return foldSimple(source) ?? foldInto(source, null);
}

export function foldWithPlaces(source: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] };
  folded.text = foldInto(source, folded);
  return folded;
}

/** Longer texts are folded in the long way. */
const longestSimple = 4096;

/** The folded text where each unit is folded to one by itself, as in most texts; else null. */
function foldSimple(source: string): string | null {
  if (source.length > longestSimple) return null;
  const units = new Array<number>(source.length);
  for (let at = 0; at < source.length; at += 1) {
    const unit = simpleUnit(source, at);
    if (unit <= complex) return null;
    units[at] = unit;
  }
  return String.fromCharCode(...units);
}

function foldInto(source: string, places: Folded | null): string {
  let text = '';
  let gapAt = -1;
  let last = 0;
  for (let at = 0, end = 0; at < source.length; at = end) {
    const unit = simpleUnit(source, at);
    const isAlone =
      unit > complex && (at + 1 === source.length || simpleUnit(source, at + 1) > complex);
    end = isAlone ? at + 1 : clusterEnd(source, at);
    const piece = isAlone ? String.fromCharCode(unit) : foldCluster(source.slice(at, end));
    if (piece === '') {
      if (gapAt < 0 && /\s/.test(source.slice(at, end))) gapAt = at;
      continue;
    }
    if (gapAt >= 0 && isOfWord(last) && isOfWord(piece.charCodeAt(0))) {
      text += ' ';
      places?.from.push(gapAt);
      places?.to.push(at);
    }
    gapAt = -1;
    text += piece;
    last = piece.charCodeAt(piece.length - 1);
    for (let unitOfPiece = 0; places !== null && unitOfPiece < piece.length; unitOfPiece += 1) {
      places.from.push(at);
      places.to.push(end);
    }
  }
  return text;
}

function simpleUnit(source: string, at: number): number {
  const unit = source.charCodeAt(at);
  const known = simple[unit] ?? unknown;
  if (known !== unknown) return known;
  const character = String.fromCharCode(unit);
  const folded = foldCluster(character);
  const joins = clusterEnd(`a${character}`, 0) > 1;
  const surrogate = unit >= 0xd800 && unit < 0xe000;
  const isSimple = folded.length === 1 && folded > '\u0001' && !joins && !surrogate;
  simple[unit] = isSimple ? folded.charCodeAt(0) : complex;
  return simple[unit] ?? complex;
}

function clusterEnd(source: string, at: number): number {
  cluster.lastIndex = at;
  return cluster.test(source) ? cluster.lastIndex : at + 1;
}

function foldCluster(source: string): string {
  const composed = source.replace(invisible, '').normalize('NFKC').replace(invisible, '');
  return Array.from(composed.replace(orphanMarks, ''), foldCharacter).join('');
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const code = lower.codePointAt(0) ?? 0;
  const representative = punctuation.get(code) ?? classes.get(code);
  return representative === undefined ? lower : String.fromCodePoint(representative);
}

/** Whether a space counts beside this unit: it is of a word of a script that has spaces. */
function isOfWord(unit: number): boolean {
  return unit < spacedScripts && lettersOrDigits.test(String.fromCharCode(unit));
}

function pairsToClasses(codes: number[]): Map<number, number> {
  return new Map(
    codes.flatMap((code, index): [number, number][] =>
      index % 2 === 0 ? [[code, codes[index + 1] ?? code]] : [],
    ),
  );
}
