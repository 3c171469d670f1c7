/** A page → the day of its issue and of every article, each with the reason why it is believed. */
import type { DateRecord, Message, ParsedPage } from '../../parse/records/index.ts';
import type { ReadCatalogue } from '../catalogue/index.ts';
import { archiveMessage, type Where } from '../messages.ts';
import { isBareDay, readEdtf, writeEdtf } from './calendar.ts';
import { checkDays } from './days/check-days.ts';
import { completeMonths } from './days/complete-months.ts';
import { completeRelative } from './days/complete-relative.ts';
import { type GivenDays, givenDays } from './days/given-days.ts';
import { issueDay } from './days/issue-day.ts';
import { type PrintedDay, printedDay } from './days/printed-day.ts';
import { type PageEvidence, pageToEvidence } from './reading/page-evidence.ts';
import { type Anchor, resolveYears, type Target, type Verdict } from './years/resolve-years.ts';

/** The days of a page: of the issue, and of each article in its order. */
export interface PageDates {
  published: DateRecord;
  articles: DateRecord[];
  messages: Message[];
}

function toAnchor(date: DateRecord): Anchor[] {
  const day = date.value === null ? null : readEdtf(date.value);
  if (day === null || day.year === null || date.basis === null) return [];
  const { year } = day;
  return [{ day: { ...day, year }, basis: date.basis, evidence: date.evidence }];
}

/** Whether an article's day is that of its dateline: what a text tells of may be long ago. */
function isOfDateline(page: ParsedPage, article: number): boolean {
  const { dateline, date } = page.articles[article] ?? {};
  return dateline?.date !== null && dateline?.date !== undefined && date !== undefined;
}

function toTarget(date: DateRecord, article: Target['article']): Target[] {
  const day = date.value === null ? null : readEdtf(date.value);
  if (day === null || day.year !== null) return [];
  return [{ article, month: day.month, day: day.day }];
}

/** The date with the year that was found; the printed day stays the first evidence. */
function withYear(date: DateRecord, verdict: Verdict | undefined, printed: PrintedDay): DateRecord {
  const day = date.value === null ? null : readEdtf(date.value);
  if (day === null || !verdict || !('year' in verdict)) return date;
  const { year, basis, uncertain, evidence } = verdict;
  const value = writeEdtf({ ...day, year, uncertain });
  if (readEdtf(value) === null) return date;
  return { value, text: date.text, basis, evidence: [...printed.evidence, ...evidence] };
}

/** What stays open about a day whose year was not found. */
function yearDoubts(date: DateRecord, verdict: Verdict, where: Where): Message[] {
  if (date.value === null || !date.value.startsWith('X')) return [];
  if (isBareDay(date.value)) return [];
  const text = date.text ?? date.value;
  if (verdict !== null && 'year' in verdict) {
    return [archiveMessage('year/impossible-day', where, { text: `${verdict.year}年${text}` })];
  }
  if (verdict === null || !('years' in verdict)) {
    return [archiveMessage('year/unknown', where, { text })];
  }
  const years = verdict.years.toSorted((one, other) => one - other).join(', ');
  return [archiveMessage('year/two-readings', where, { text, years })];
}

/** Years for the days that were printed without; the evidence is read once for the page. */
function completeYears(page: ParsedPage, given: GivenDays, evidence: PageEvidence): PageDates {
  const { published, articles } = given;
  const targets = [
    ...toTarget(published, 'issue'),
    ...articles.flatMap((date, index) => toTarget(date, index)),
  ];
  const [issue = null] = toAnchor(published);
  const anchors = articles.filter((_, index) => isOfDateline(page, index)).flatMap(toAnchor);
  const verdicts = new Map(
    Array.from(resolveYears(targets, { issue, anchors }, evidence), ([target, verdict]) => [
      target.article,
      verdict,
    ]),
  );
  const messages: Message[] = [...given.messages];
  const complete = (date: DateRecord, key: Target['article']): DateRecord => {
    const printed = printedDay(page, key, date);
    const completed = withYear(date, verdicts.get(key), printed);
    const where = { file: page.source.file, place: printed.place };
    messages.push(...yearDoubts(completed, verdicts.get(key) ?? null, where));
    return completed;
  };
  return { published: complete(published, 'issue'), articles: articles.map(complete), messages };
}

/** The days of a page; what one page shows depends on no other. `ids` are its articles' ids. */
export function pageDates(page: ParsedPage, ids: string[], catalogue: ReadCatalogue): PageDates {
  const evidence = pageToEvidence(page);
  const printed = givenDays(page, ids, catalogue);
  const isIssueKnown = printed.published.value !== null;
  // The issue's day tells the month of a bare day better than the page's text does.
  const articles = isIssueKnown ? printed.articles : completeMonths(page, printed.articles);
  const given = { ...printed, articles };
  const dated = completeYears(page, given, evidence);
  const published = issueDay(page, dated);
  const relative = completeRelative(page, { ...dated, published });
  const messages = [...dated.messages, ...relative.messages];
  const dates = { published, articles: relative.articles, messages };
  return { ...dates, messages: [...messages, ...checkDays(page, dates, evidence)] };
}
