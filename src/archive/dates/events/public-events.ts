/**
 * Public events that bound the year of a page that speaks of them. `words` are what a paper could
 * write only from that day on: a formula given on it, or the event as done. They are patterns in
 * Simplified characters. The source names the report or document that fixes the day.
 *
 * `fresh`: papers used the words while the event was news; the earliest year that fits is a fair
 * guess. `lasting`: the words stayed in use for decades; they only say that nothing is earlier.
 */
import { freshEvents } from './fresh-events.ts';
import { lastingEvents } from './lasting-events.ts';

export interface PublicEvent {
  day: string;
  name: string;
  words: string;
  term: 'fresh' | 'lasting';
  source: string;
}

export type EventRow = [day: string, name: string, words: string, source: string];

const rowsToEvents = (rows: EventRow[], term: PublicEvent['term']): PublicEvent[] =>
  rows.map(([day, name, words, source]) => ({ day, name, words, source, term }));

export const publicEvents: readonly PublicEvent[] = [
  ...rowsToEvents(freshEvents, 'fresh'),
  ...rowsToEvents(lastingEvents, 'lasting'),
];
