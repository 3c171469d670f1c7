/** An article → what a result shows of it. */
import { findFolded } from '../../../text/find-folded.ts';
import { seam } from '../../analyse.ts';
import type { Hit, Marked } from '../../result.ts';
import type { TextRecord } from '../../wire.ts';

/** Source characters before the first mark, and of a snippet in all. */
const before = 24;
const length = 90;

/** Where a snippet likes to begin: after the end of a sentence or clause. */
const clauseEnd = /[。！？；!?;，,：:\n](?=[^。！？；!?;，,：:\n]*$)/;

export function articleToHit(record: TextRecord, phrases: string[]): Hit {
  const body = record.paragraphs.map(([, text]) => text).join(seam);
  const bodyMarks = findFolded(body, phrases);
  const [first] = bodyMarks;
  return {
    id: record.id,
    kicker: record.kicker === null ? null : mark(record.kicker, phrases),
    headline: markParts(record.headline, phrases),
    snippet: first === undefined ? snippetBeside(record, body, phrases) : cut(body, bodyMarks),
    paragraph: first === undefined ? null : paragraphAt(record, first[0]),
    date: record.date,
    published: record.published,
    newspaper: record.newspaper,
    column: record.column === null ? null : mark(record.column, phrases),
    bylines: record.bylines,
    page: record.page,
    version: record.version,
    writers: record.writers,
  };
}

function mark(text: string, phrases: string[]): Marked {
  return { text, marks: findFolded(text, phrases) };
}

function markParts(parts: string[], phrases: string[]): Marked[] {
  const marks = findFolded(parts.join(seam), phrases);
  let start = 0;
  return parts.map((text) => {
    const from = start;
    start += text.length + seam.length;
    const inside = marks.flatMap(([first, last]): [number, number][] => {
      const place: [number, number] = [
        Math.max(0, first - from),
        Math.min(text.length, last - from),
      ];
      return place[0] < place[1] ? [place] : [];
    });
    return { text, marks: inside };
  });
}

/** Where the body has no hit: the first other stream that has one, else how the body begins. */
function snippetBeside(record: TextRecord, body: string, phrases: string[]): Marked {
  const others = [record.deck, record.dateline, record.byline, ...record.others];
  for (const text of others) {
    const marked = mark(text ?? '', phrases);
    if (marked.marks.length > 0) return cut(marked.text, marked.marks);
  }
  return cut(body, []);
}

/** The part of the text around the first mark, without the seams between paragraphs. */
function cut(text: string, marks: [number, number][]): Marked {
  const first = marks[0]?.[0] ?? 0;
  const lead = text.slice(Math.max(0, first - before), first);
  const clause = clauseEnd.exec(lead.slice(0, -2));
  const isWhole = first <= before;
  const from = isWhole ? 0 : first - lead.length + (clause === null ? 0 : clause.index + 1);
  const to = Math.max(from + length, marks[0]?.[1] ?? 0);
  const start = isLowSurrogate(text, from) ? from - 1 : from;
  const end = isLowSurrogate(text, to) ? to + 1 : to;
  const without = (part: string): string => part.replaceAll(seam, '');
  const opening = start > 0 ? '……' : '';
  const place = (at: number): number =>
    opening.length + without(text.slice(start, Math.min(at, end))).length;
  return {
    text: opening + without(text.slice(start, end)) + (end < text.length ? '……' : ''),
    marks: marks
      .filter(([markFrom]) => markFrom < end)
      .map(([markFrom, markTo]) => [place(markFrom), place(markTo)]),
  };
}

function isLowSurrogate(text: string, at: number): boolean {
  return text.charCodeAt(at) >> 10 === 0x37;
}

export function paragraphAt(record: TextRecord, place: number): string | null {
  let end = 0;
  for (const [id, text] of record.paragraphs) {
    end += text.length + seam.length;
    if (place < end) return id;
  }
  return null;
}
