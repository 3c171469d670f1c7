/**
 * The masthead and date line of a page, which date it and name its paper.
 *
 * ```text
 * 海州日报 2021年7月8日 星期四 第3版 综合 责编 丁一
 * ^^^^^^^^ ^^^^^^^^^^^^        ^^^^^
 * ```
 */
import { pattern, plain } from '../../text/plain.ts';
import { textToSpans } from '../carrier.ts';
import type { DateRecord, Furniture } from '../records/index.ts';
import { dayToEdtf, findDays } from './date.ts';
import { normalisePage } from './jump.ts';

export interface Masthead {
  newspaper: string | null;
  published: DateRecord;
  printedPage: string | null;
}

const paper = pattern(
  '(?:^|[\\s日:])([\\p{Script=Han}]{2,10}(?:日报|晚报|晨报|早报|时报|商报|都市报|青年报|周报|导报|报))(?=\\s|\\d|$)',
);
/** 本期四版 says how many pages there are. */
const pageNumber = pattern(
  '(?<!(?:今日|今天|本期|每期|共|对开|四开)\\s*|[\\d一二三四五六七八九十])(?:第\\s*)?([A-Za-z]?\\s*[\\d一二三四五六七八九十]{1,3})\\s*版|^([A-Za-z]?\\d{1,3})$',
);

const undated: DateRecord = { value: null, text: null, basis: null, evidence: [] };

function readDate(line: Furniture): DateRecord | null {
  const day = findDays(plain(line.text)).find(({ year, possible }) => year !== null && possible);
  if (!day) return null;
  const text = line.text.slice(day.from, day.to);
  const evidence = [{ text, spans: textToSpans(line, day.from, day.to), note: null }];
  return { value: dayToEdtf(day), text, basis: 'masthead', evidence };
}

function first<Value>(lines: Furniture[], read: (line: Furniture) => Value | null): Value | null {
  for (const line of lines) {
    const value = read(line);
    if (value !== null) return value;
  }
  return null;
}

/** What the masthead lines of a page say of it. */
export function furnitureToMasthead(furniture: Furniture[]): Masthead {
  const lines = furniture.filter(({ kind }) => kind === 'masthead');
  return {
    newspaper: first(lines, (line) => {
      const match = paper.exec(plain(line.text));
      if (!match?.[1]) return null;
      const at = match.index + match[0].indexOf(match[1]);
      return line.text.slice(at, at + match[1].length);
    }),
    published: first(lines, readDate) ?? undated,
    printedPage: first(lines, (line) => {
      const match = pageNumber.exec(plain(line.text));
      const number = match?.[1] ?? match?.[2];
      return number ? normalisePage(number) : null;
    }),
  };
}
