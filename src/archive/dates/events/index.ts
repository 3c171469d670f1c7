/** A page's text → the days that public events set as bounds of the page. */
import { dayNumber, readEdtf } from '../calendar.ts';
import { foldedPattern } from '../reading/folded-pattern.ts';
import type { JoinedText } from '../reading/joined-text.ts';
import type { Passage } from '../reading/passages.ts';
import { meetingMentions } from './meeting-mentions.ts';
import { type PublicEvent, publicEvents } from './public-events.ts';

/** The page is not earlier (`after`) or not later (`before`) than an event. */
export interface Bound {
  side: 'after' | 'before';
  /** Days since 1970-01-01. */
  day: number;
  /** ISO day, name and source of the event. */
  note: string;
  name: string;
  since: string;
  term: PublicEvent['term'];
  passage: Passage;
  from: number;
  to: number;
}

const events = publicEvents.map((event) => ({ ...event, pattern: foldedPattern(event.words) }));

function toNumber(day: string): number {
  const read = readEdtf(day);
  return read === null || read.year === null ? Number.NaN : dayNumber({ ...read, year: read.year });
}

function eventBounds({ text, locate }: JoinedText): Bound[] {
  return events.flatMap(({ day, name, term, source, pattern }) => {
    const match = pattern.exec(text);
    if (match === null) return [];
    const place = locate(match.index, match.index + match[0].length);
    const note = `${day} ${name}(${source})`;
    return [{ side: 'after' as const, day: toNumber(day), note, name, since: day, term, ...place }];
  });
}

function meetingBounds({ text, locate }: JoinedText): Bound[] {
  return meetingMentions(text).map(({ day, name, side, shift, from, to }) => ({
    side,
    day: toNumber(day) + shift,
    note: `${day} ${name}`,
    name,
    since: day,
    term: 'fresh',
    ...locate(from, to),
  }));
}

/** Every bound that a page's text sets; of an event, the first place that speaks of it. */
export function textToBounds(joined: JoinedText): Bound[] {
  return [...eventBounds(joined), ...meetingBounds(joined)];
}
