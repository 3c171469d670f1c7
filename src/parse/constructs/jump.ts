/**
 * Jumps: the same article on another page.
 *
 * ```text
 * (上接 03 版)要依法…        …提供保证。(下转第三版)
 * ^^^^^^^^^^^                           ^^^^^^^^^^^
 * ```
 */
import { numeralClass, readNumeral } from '../../text/numerals.ts';
import { pattern, plain } from '../../text/plain.ts';

const page = `(?:第\\s*)?([A-Za-z]?\\s*[${numeralClass}]{1,3})\\s*版?(?:\\s*[\\p{Script=Han}]{0,6}版)?`;
const from = pattern(
  `^[(【\\[]?\\s*(?:[▲△→]\\s*)?(?:上接|紧接|上承|接上|接)\\s*(?:今日|本报)?${page}\\s*[)】\\]]?`,
);
const on = pattern(`[(【\\[]\\s*(?:下转|转|紧转|下接)\\s*(?:今日|本报)?${page}\\s*[)】\\]]\\s*$`);
const bareOn = pattern(`^(?:[▼▽→]\\s*)?(?:下转|紧转)\\s*(?:今日|本报)?${page}$`);

export interface JumpFound {
  /** UTF-16 offsets in the text. */
  from: number;
  to: number;
  page: string;
}

/** `03` → `3`, `A01` → `A1`, 三 → `3`. */
export function normalisePage(printed: string): string {
  const compact = printed.replace(/\s/gu, '').toUpperCase();
  const letter = /^[A-Z]/u.exec(compact)?.[0] ?? '';
  const number = readNumeral(compact.slice(letter.length));
  return letter + (number ?? compact.slice(letter.length));
}

/** 上接 and its like at the beginning of a text. A jump without brackets needs 版. */
export function readJumpFrom(view: string): JumpFound | null {
  const match = from.exec(view);
  if (!match?.[1]) return null;
  const enclosed = /^[([【]/u.test(match[0]);
  const named = /^[([【]?\s*(?:[▲△→]\s*)?(?:上接|紧接)/u.test(match[0]);
  if (!named || (!enclosed && !match[0].includes(plain('版')))) return null;
  return { from: 0, to: match[0].length, page: normalisePage(match[1]) };
}

/** 下转 and its like at the end of a text. */
export function readJumpOn(view: string): JumpFound | null {
  const match = on.exec(view) ?? bareOn.exec(view);
  if (!match?.[1]) return null;
  const to = match.index + match[0].trimEnd().length;
  return { from: match.index, to, page: normalisePage(match[1]) };
}
