/**
 * Makes the tables of script classes in `src/text/` from the dictionaries of opencc-js:
 * `node scripts/opencc-to-classes.ts`. Needed when opencc-js is updated; a test says so.
 *
 * Two characters are joined when any dictionary of a conversion between Simplified, Traditional,
 * Taiwan and Hong Kong writes one where the other stood, alone or inside a phrase (一目了然 → 一目瞭然).
 * Dictionaries of words (服务器 → 伺服器) are left out.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Locale } from 'opencc-js';
import { digits, goesOn, newRecent } from '../src/text/script-classes.ts';
import { simplified } from '../src/text/simplified.ts';

const conversions = ['s2t', 't2s', 's2tw', 'tw2s', 's2hk', 'hk2s', 't2tw', 'tw2t', 't2hk', 'hk2t'];
const table = new URL('../src/text/script-classes-table.ts', import.meta.url);
const simplifiedTable = new URL('../src/text/simplified-classes-table.ts', import.meta.url);

type Pair = [number, number];

/** The text of the table's file. */
export function openccToClasses(): string {
  const classes = joinPairs(conversions.flatMap(conversionToPairs));
  const recent = newRecent();
  let gaps = '';
  let choices = '';
  let steps = '';
  let before = 0;
  for (const [member, representative] of classes) {
    const distances = recent.map((from) => Math.abs(representative - from));
    const choice = distances.indexOf(Math.min(...distances));
    const step = representative - (recent.splice(choice, 1)[0] ?? 0);
    recent.unshift(representative);
    gaps += numberToDigits(member - before);
    choices += digits.charAt(choice);
    steps += numberToDigits(step < 0 ? -2 * step - 1 : 2 * step);
    before = member;
  }
  return `/** Made by scripts/opencc-to-classes.ts: members by gaps; representatives by signed steps from those chosen. */
export const gaps =
  '${gaps}';
export const choices =
  '${choices}';
export const steps =
  '${steps}';
`;
}

/** The text of the table's file for the characters of GB 2312 alone. */
export function openccToSimplifiedClasses(): string {
  const pairs = joinPairs(conversions.flatMap(conversionToPairs))
    .filter(([member]) => simplified[member] === 1)
    .map((pair) => String.fromCodePoint(...pair));
  return `/** Made by scripts/opencc-to-classes.ts: characters of GB 2312, each before the one that stands for it. */
export const simplifiedPairs =
  '${pairs.join('')}';
`;
}

function conversionToPairs(name: string): Pair[] {
  const dictionaries = new Set(Locale.configs[name]?.conversionChain.flat());
  return [...dictionaries].flatMap((dictionary) => {
    const entries =
      typeof dictionary === 'string'
        ? dictionary.split('|').map((entry) => entry.split(' '))
        : dictionary;
    return entries.flatMap(([from = '', to = '']) => phraseToPairs(from, to));
  });
}

function phraseToPairs(from: string, to: string): Pair[] {
  const source = toCodes(from);
  const target = toCodes(to);
  if (source.length !== target.length) {
    throw new Error(`opencc-js no longer converts character by character: ${from} → ${to}`);
  }
  return source
    .map((code, index): Pair => [code, target[index] ?? code])
    .filter(([one, other]) => one !== other);
}

function toCodes(text: string): number[] {
  return Array.from(text.normalize('NFKC'), (character) => character.codePointAt(0) ?? 0);
}

/** Members with the representative of their class, by member. */
function joinPairs(pairs: Pair[]): Pair[] {
  const parents = new Map<number, number>();
  const lowest = (code: number): number => {
    let root = code;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    return root;
  };
  for (const [one, other] of pairs) {
    const [low = 0, high = 0] = [lowest(one), lowest(other)].sort((a, b) => a - b);
    if (low !== high) parents.set(high, low);
  }
  const classes = Map.groupBy(
    [...parents.keys()].sort((a, b) => a - b),
    lowest,
  );
  return [...classes]
    .flatMap(([low, others]) => classToPairs([low, ...others]))
    .sort(([one], [other]) => one - other);
}

/** A character of GB 2312 stands for its class, so that Simplified text is folded as it is. */
function classToPairs(members: number[]): Pair[] {
  const representative = members.find((code) => simplified[code] === 1) ?? members[0] ?? 0;
  return members
    .filter((code) => code !== representative)
    .map((code): Pair => [code, representative]);
}

function numberToDigits(number: number): string {
  const more = digits.length - goesOn;
  let text = '';
  let rest = number;
  for (; rest >= goesOn; rest = Math.floor((rest - goesOn) / more)) {
    text += digits.charAt(goesOn + ((rest - goesOn) % more));
  }
  return text + digits.charAt(rest);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(table, openccToClasses());
  writeFileSync(simplifiedTable, openccToSimplifiedClasses());
}
