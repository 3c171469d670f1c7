/** A dateline's bare 二十七日 → its month, where the page names that very day with one. */
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

/** Bare days with the one month that the page names with them; others as they are. */
export function completeMonths(page: ParsedPage, articles: DateRecord[]): DateRecord[] {
  if (!articles.some(({ value }) => value !== null && isBareDay(value))) return articles;
  const months = monthsByDay(page);
  return articles.map((date, index) => {
    if (date.value === null || !isBareDay(date.value)) return date;
    const day = Number(date.value.slice(-2));
    const [first, ...others] = months.get(day) ?? [];
    if (first === undefined || others.some(({ month }) => month !== first.month)) return date;
    const value = `XXXX-${String(first.month).padStart(2, '0')}-${date.value.slice(-2)}`;
    const evidence = [...printedDay(page, index, date).evidence, first.evidence()];
    return { ...date, value, evidence };
  });
}
