/**
 * A dateline's bare 二十七日 → its month, where the page names that very day with one, or where the
 * first paragraph under the dateline tells of a day just before; days close to it share its month.
 */
import type { DateRecord, Evidence, ParsedPage } from '../../../parse/records/index.ts';
import { readNumeral } from '../../../text/numerals.ts';
import { isBareDay } from '../calendar.ts';
import { foldedPattern, numeral } from '../reading/folded-pattern.ts';
import { pageToPassages, quote } from '../reading/passages.ts';
import { printedDay } from './printed-day.ts';

/** A day with its month and without a year, as news names it: 六月二十七日. */
const monthDay = foldedPattern(
  `(?<!年)(?<!${numeral})(${numeral}{1,3})月(${numeral}{1,3})日`,
  'gu',
);

/** The same with a year or without: what a cable tells first is of its day or the one before. */
const anyDay = foldedPattern(`(?<!${numeral})(${numeral}{1,2})月(${numeral}{1,3})日`, 'gu');
const newsAge = 2;

/** Days of datelines on one page are not farther apart. */
const closeDays = 5;

interface NamedMonth {
  month: number;
  evidence: () => Evidence;
}

/** The months that the page names with each day of the month. */
function monthsByDay(page: ParsedPage): Map<number, NamedMonth[]> {
  const months = new Map<number, NamedMonth[]>();
  for (const passage of pageToPassages(page)) {
    for (const match of passage.text.matchAll(monthDay)) {
      const month = readNumeral(match[1] ?? '');
      const day = readNumeral(match[2] ?? '');
      if (month === null || day === null || month < 1 || month > 12) continue;
      const range = { from: match.index, to: match.index + match[0].length };
      const named = { month, evidence: () => quote(passage, range, null) };
      months.set(day, [...(months.get(day) ?? []), named]);
    }
  }
  return months;
}

/** The month of the day that an article tells of first, if that is the dateline's or just before. */
function monthOfNews(page: ParsedPage, index: number, bare: number): NamedMonth | null {
  const first = page.articles[index]?.sections[0]?.paragraphs[0];
  const passage = pageToPassages(page).find(
    ({ carrier, article }) => article === index && carrier === first,
  );
  for (const match of passage?.text.matchAll(anyDay) ?? []) {
    const [month, day] = [readNumeral(match[1] ?? ''), readNumeral(match[2] ?? '')];
    if (!passage || month === null || day === null || month < 1 || month > 12) continue;
    if (bare - day < 0 || bare - day > newsAge) continue;
    const range = { from: match.index, to: match.index + match[0].length };
    return { month, evidence: () => quote(passage, range, null) };
  }
  return null;
}

interface BareDay {
  index: number;
  day: number;
  named: NamedMonth | null;
}

/** The one month that the page names with a day, else that of its news, else of a day close by. */
function nameMonths(page: ParsedPage, bare: Omit<BareDay, 'named'>[]): BareDay[] {
  const months = monthsByDay(page);
  const named = bare.map(({ index, day }): BareDay => {
    const [first, ...others] = months.get(day) ?? [];
    const isOne = first !== undefined && others.every(({ month }) => month === first.month);
    return { index, day, named: isOne ? first : monthOfNews(page, index, day) };
  });
  return named.map((one) => {
    const close = named.filter(({ day, named: month }) => {
      return month !== null && Math.abs(day - one.day) <= closeDays;
    });
    const [first, ...others] = close.flatMap(({ named: month }) => month ?? []);
    const isOne = first !== undefined && others.every(({ month }) => month === first.month);
    return { ...one, named: one.named ?? (isOne ? first : null) };
  });
}

/** Bare days with the month that the page tells; others as they are. */
export function completeMonths(page: ParsedPage, articles: DateRecord[]): DateRecord[] {
  const bare = articles.flatMap(({ value }, index) =>
    value !== null && isBareDay(value) ? [{ index, day: Number(value.slice(-2)) }] : [],
  );
  if (bare.length === 0) return articles;
  const found = new Map(nameMonths(page, bare).map((one) => [one.index, one.named]));
  return articles.map((date, index) => {
    const named = found.get(index);
    if (!named || date.value === null) return date;
    const value = `XXXX-${String(named.month).padStart(2, '0')}-${date.value.slice(-2)}`;
    const evidence = [...printedDay(page, index, date).evidence, named.evidence()];
    return { ...date, value, evidence };
  });
}
