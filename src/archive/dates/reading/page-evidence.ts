/** A page → everything on it that speaks of the year. */
import type { Evidence, ParsedPage } from '../../../parse/records/index.ts';
import { readNumeral } from '../../../text/numerals.ts';
import { yearsByArithmetic } from '../events/anniversaries.ts';
import { type Bound, textToBounds } from '../events/index.ts';
import { type YearMention, yearMentions } from '../years/year-mentions.ts';
import { foldedPattern, numeral } from './folded-pattern.ts';
import { joinPassages } from './joined-text.ts';
import { clauseAround, type Passage, pageToPassages, quote } from './passages.ts';

export interface MonthDay {
  month: number;
  day: number;
}

/** A day printed with its weekday. */
export interface WeekdayMention extends MonthDay {
  /** 0 for Sunday. */
  weekday: number;
  /** As printed, folded. */
  text: string;
  evidence: () => Evidence;
}

export interface PageEvidence {
  mentions: YearMention[];
  arithmetic: { year: number; evidence: () => Evidence }[];
  bounds: Bound[];
  weekdays: WeekdayMention[];
}

const weekdayPattern = foldedPattern(
  `(${numeral}{1,3})月(${numeral}{1,3})日[,(]?((?:星期|周|礼拜)([一二三四五六日天]))`,
  'gu',
);
const weekdayWord = foldedPattern('星期|周[一二三四五六日]|礼拜');
const weekdayNumerals = '日一二三四五六';

function weekdayMentions(passage: Passage): WeekdayMention[] {
  if (!weekdayWord.test(passage.text)) return [];
  return Array.from(passage.text.matchAll(weekdayPattern)).flatMap((match) => {
    const month = readNumeral(match[1] ?? '');
    const day = readNumeral(match[2] ?? '');
    if (month === null || day === null) return [];
    const weekday = Math.max(0, weekdayNumerals.indexOf(match[4] ?? ''));
    const range = { from: match.index, to: match.index + match[0].length };
    const evidence = () => quote(passage, range, null);
    return [{ month, day, weekday, text: match[3] ?? '', evidence }];
  });
}

/** A quotation of the clause around a find, made only when it is needed. */
export function quoteClause(
  find: { passage: Passage; from: number; to: number },
  note: string | null,
): Evidence {
  return quote(find.passage, clauseAround(find.passage, find), note);
}

/** What is said again says nothing new; a page may say it a hundred thousand times. */
function firstOfEach<Find>(finds: Find[], keyOf: (find: Find) => string): Find[] {
  const first = new Map<string, Find>();
  for (const find of finds) {
    const key = keyOf(find);
    if (!first.has(key)) first.set(key, find);
  }
  return [...first.values()];
}

/** Years, arithmetic, events and weekdays, in the order of the page. */
export function pageToEvidence(page: ParsedPage): PageEvidence {
  const [first, ...others] = pageToPassages(page);
  if (first === undefined) return { mentions: [], arithmetic: [], bounds: [], weekdays: [] };
  const passages: [Passage, ...Passage[]] = [first, ...others];
  const joined = joinPassages(passages);
  return {
    mentions: firstOfEach(
      passages.flatMap(yearMentions),
      ({ passage, year, kind, monthDay }) =>
        `${passage.article} ${year} ${kind} ${monthDay?.month} ${monthDay?.day}`,
    ),
    arithmetic: yearsByArithmetic(joined.text).map(({ year, note, from, to }) => ({
      year,
      evidence: () => quoteClause(joined.locate(from, to), note),
    })),
    bounds: textToBounds(joined),
    weekdays: firstOfEach(
      passages.flatMap(weekdayMentions),
      ({ month, day, weekday }) => `${month} ${day} ${weekday}`,
    ),
  };
}
