/** What kind of text an article is (体裁): by its head, its column, its form and its words. */
import { withoutSpace } from '../../text/characters.ts';
import { pattern, plain } from '../../text/plain.ts';
import type { ArticleKind, Carrier, ParsedArticle } from '../records/index.ts';
import {
  aboutDocuments,
  arguing,
  headsOfKinds,
  letterOpening,
  ofPicture,
  opinionColumns,
  storyColumns,
  telling,
} from '../tables/kinds.ts';
import { findDays } from './date.ts';

type Formed = Omit<ParsedArticle, 'kind' | 'people' | 'date'>;

/** Text of fewer characters is a brief; without a headline of its own it may have more. */
const briefLength = 120;
const bareBriefLength = 320;
/** Cells of a table: a line of so many words or figures apart, and no sentence. */
const fewestCells = 3;
const longestVerse = 18;
const fewestVerses = 4;

const isVerse = (lines: string[]): boolean =>
  lines.length >= fewestVerses &&
  lines.every((line) => line.length <= longestVerse) &&
  !lines.some((line) => /。.+/u.test(line));

function isTable(lines: string[]): boolean {
  const rows = lines.filter(
    (line) => !/[。,;!?]/u.test(line) && line.trim().split(/\s+/u).length >= fewestCells,
  );
  return rows.length > 0 && rows.length * 2 > lines.length && rows.some((row) => /\d/u.test(row));
}

const question = /^(?:问|答|记者|\p{Script=Han}{2,4})[::]/u;

function isInterview({ sections }: Formed, lines: string[]): boolean {
  return (
    sections.some(({ label }) => label !== null) ||
    lines.filter((line) => question.test(line)).length >= 4
  );
}

function isPhoto({ headline, captions, credits, dateline, bylineLine }: Formed, lines: string[]) {
  const isMarked = headline.some(({ text }) => headsOfKinds.photo.test(plain(text)));
  if (captions.length > 0 && lines.length === 0) return true;
  if (dateline !== null || lines.length > 2) return false;
  const isOfPicture = lines.some((line) => ofPicture.test(line));
  return (
    (isMarked && bylineLine === null) || (lines.length === 1 && (credits.length > 0 || isOfPicture))
  );
}

/** True if the author stands under the head; a name at the end signs any text. */
function isSignedAbove({ bylineLine, bylines, sections }: Formed): boolean {
  const first = sections.flatMap(({ paragraphs }) => paragraphs).at(0);
  const line = ({ spans }: Carrier) => spans[0]?.line ?? 0;
  return (
    bylineLine !== null &&
    first !== undefined &&
    line(bylineLine) < line(first) &&
    bylines.every(({ role }) => role === '作者')
  );
}

const count = (lines: string[], words: RegExp): number =>
  lines.reduce((sum, line) => sum + (line.match(words)?.length ?? 0), 0);

/** 本报评论员: who signs for the paper without a name. */
const commentator = pattern('评论员');

/** Opinion or story: what a text by an author is that reports nothing of the day. */
function writtenKind(article: Formed, lines: string[]): ArticleKind | null {
  const column = withoutSpace(plain(article.column?.text ?? ''));
  const signed = plain(article.bylineLine?.text ?? '');
  if (article.bylines.some(({ role }) => role === '评论员') || commentator.test(signed)) {
    return 'commentary';
  }
  if (article.dateline !== null) return null;
  if (storyColumns.test(column)) return 'other';
  if (opinionColumns.test(column) || lines.some((line) => letterOpening.test(line))) {
    return 'commentary';
  }
  if (!isSignedAbove(article) || findDays(lines[0] ?? '').length > 0) return null;
  return count(lines, arguing) > count(lines, telling) ? 'commentary' : 'other';
}

function isBrief({ headline }: Formed, lines: string[]): boolean {
  const length = lines.join('').length;
  if (headline.length === 0) return length < bareBriefLength && lines.length <= 2;
  return length < briefLength && lines.length === 1;
}

const headIs =
  (words: RegExp) =>
  ({ headline }: Formed): boolean =>
    headline.some(({ text }) => words.test(plain(text)));

const isReport = (article: Formed): boolean =>
  headIs(headsOfKinds.report)(article) && !headIs(aboutDocuments)(article);

/** Each kind with its test; the first that holds wins. */
const tests: readonly (readonly [ArticleKind, (article: Formed, lines: string[]) => boolean])[] = [
  ['weather', headIs(headsOfKinds.weather)],
  ['appointments', headIs(headsOfKinds.appointments)],
  ['report', isReport],
  ['notice', headIs(headsOfKinds.notice)],
  ['table', (_, lines) => isTable(lines)],
  ['interview', isInterview],
  ['verse', (_, lines) => isVerse(lines)],
  ['photo', isPhoto],
  ['commentary', (article, lines) => writtenKind(article, lines) === 'commentary'],
  ['other', (article, lines) => lines.length === 0 || writtenKind(article, lines) === 'other'],
  ['brief', isBrief],
];

/** The kind of an article by its form; `news` if nothing says otherwise. */
export function articleToKind(article: Formed): ArticleKind {
  const lines = article.sections.flatMap(({ paragraphs }) =>
    paragraphs.map(({ text }) => plain(text)),
  );
  return tests.find(([, test]) => test(article, lines))?.[0] ?? 'news';
}
