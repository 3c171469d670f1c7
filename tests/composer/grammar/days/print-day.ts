/** Days: how they are printed, and which one an article is of. */
import type { Text } from '../../text.ts';

/** The day of the issue, and how the page writes numbers of days. */
export type Issue = {
  year: number;
  month: number;
  day: number;
  numerals: 'arabic' | 'han';
  minguo: boolean;
};

/** `kind`: what is printed of it. `offset`: days from the issue; null for a vague word. */
export type Day = {
  kind: 'full' | 'month-day' | 'day' | 'relative' | 'vague';
  offset: number;
  text: string;
};

const digits = '〇一二三四五六七八九';

export function toHan(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return head + (ones === 0 && tens > 0 ? '' : (digits[ones] ?? ''));
}

const spellDigits = (number: number) =>
  [...String(number)].map((digit) => digits[Number(digit)]).join('');

export function dayAt(issue: Issue, offset: number): Date {
  return new Date(Date.UTC(issue.year, issue.month - 1, issue.day + offset));
}

/** `2021-07-08`. */
export function toIso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function printYear(year: number, { numerals, minguo }: Issue): string {
  const number = minguo ? year - 1911 : year;
  const head = minguo ? '民国' : '';
  // 民國一一二年: digit by digit, without 〇 for a round hundred's ten.
  return `${head}${numerals === 'han' ? spellDigits(number) : number}年`;
}

export function printDay(issue: Issue, offset: number, kind: 'full' | 'month-day' | 'day'): string {
  const date = dayAt(issue, offset);
  const print = (number: number) => (issue.numerals === 'han' ? toHan(number) : String(number));
  const day = `${print(date.getUTCDate())}日`;
  if (kind === 'day') return day;
  const monthDay = `${print(date.getUTCMonth() + 1)}月${day}`;
  return kind === 'month-day' ? monthDay : printYear(date.getUTCFullYear(), issue) + monthDay;
}

export const weekdayOf = (issue: Issue): string =>
  `星期${'日一二三四五六'[dayAt(issue, 0).getUTCDay()]}`;

const kinds = { d: 'month-day', D: 'full', n: 'day' } as const;

/** Fills `{d-1}`, `{D-1}`, `{n-1}` and `{y}`; `{c}` is the city. */
export function fillIn(text: string, issue: Issue, city: string): string {
  return text
    .replaceAll('{c}', city)
    .replace(/\{y([+-]\d+)?\}/gu, (_, offset) => String(issue.year + Number(offset ?? 0)))
    .replace(/\{([dDn])([+-]\d+)?\}/gu, (_, kind: 'd' | 'D' | 'n', offset) =>
      printDay(issue, Number(offset ?? 0), kinds[kind]),
    );
}

const time = '(?:上午|下午|清晨|傍晚|深夜|晚)?';
const printedDay = new RegExp(`\\{([dDn])([+-]\\d+)?\\}(?:至\\{d[+-]?\\d*\\})?${time}`, 'u');
const relativeDay = new RegExp(`(今日|今天|昨日|昨天)${time}`, 'u');
const offsets: Record<string, number> = { 今日: 0, 今天: 0, 昨日: -1, 昨天: -1 };

/** The day that an opening paragraph names: a printed one, else 今日 or 昨日, else a vague word. */
export function findOpeningDay(paragraph: string, issue: Issue): Day | null {
  const printed = printedDay.exec(paragraph);
  if (printed !== null) {
    const kind = kinds[printed[1] as keyof typeof kinds];
    return { kind, offset: Number(printed[2] ?? 0), text: fillIn(printed[0], issue, '') };
  }
  const relative = relativeDay.exec(paragraph);
  if (relative !== null) {
    return { kind: 'relative', offset: offsets[relative[1] ?? ''] ?? 0, text: relative[0] };
  }
  const vague = /近日|日前/u.exec(paragraph);
  return vague === null ? null : { kind: 'vague', offset: 0, text: vague[0] };
}

/** A text that prints a full day, or the year of the issue, dates itself. */
export function namesYear(text: Pick<Text, 'body'>): boolean {
  return text.body.some((paragraph) => /\{D([+-]\d+)?\}|\{y\}/u.test(paragraph));
}
