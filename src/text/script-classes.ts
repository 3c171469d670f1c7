/**
 * Which Han characters are forms of one another in Simplified and Traditional text, Taiwan's and Hong
 * Kong's included. Classes, not conversions: 后 stands for 后 and 後, so neither reader misses the other.
 */
import { choices, gaps, steps } from './script-classes-table.ts';

/** The digits of the table's numbers, from 0. A digit from `goesOn` on says that more follow. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
export const goesOn = 52;

/**
 * The latest representatives, newest first. The next one is told by its distance from one of them:
 * characters of one radical stand together in both scripts, but runs of radicals take turns.
 */
export function newRecent(): number[] {
  return [0, 0, 0, 0];
}

/** Code point → the one that stands for its class; characters that are it themselves are absent. */
export function scriptClasses(): Map<number, number> {
  const classes = new Map<number, number>();
  const signedSteps = toNumbers(steps);
  const recent = newRecent();
  let member = 0;
  for (const [index, gap] of toNumbers(gaps).entries()) {
    const step = signedSteps[index] ?? 0;
    const [from = 0] = recent.splice(digits.indexOf(choices.charAt(index)), 1);
    const representative = from + (step % 2 === 1 ? -(step + 1) / 2 : step / 2);
    recent.unshift(representative);
    member += gap;
    classes.set(member, representative);
  }
  return classes;
}

/** Low digits first; each digit after the first weighs as many as there are digits that go on. */
function toNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let weight = 1;
  for (const digit of text) {
    const worth = digits.indexOf(digit);
    value += worth * weight;
    weight *= digits.length - goesOn;
    if (worth < goesOn) {
      numbers.push(value);
      value = 0;
      weight = 1;
    }
  }
  return numbers;
}
