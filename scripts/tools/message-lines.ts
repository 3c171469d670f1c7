/** Messages as lines that editors and terminals understand: `file:line:column level reason rule-id`. */
import { styleText } from 'node:util';
import type { Level, Message } from '../../src/parse/records/index.ts';
import { padEnd, widthOf } from './columns.ts';
import { language } from './language.ts';

const colours: Record<Level, 'blue' | 'yellow' | 'red'> = {
  info: 'blue',
  warning: 'yellow',
  error: 'red',
};

/** Most serious first. */
export const levels: readonly Level[] = ['error', 'warning', 'info'];

function placeOf({ file, place }: Message): string {
  return place === null ? file : `${file}:${place.line}:${place.from + 1}`;
}

/** A level's name, in its colour. */
export function levelName(level: Level): string {
  return styleText(colours[level], level.padEnd(7));
}

/** One line a message; places are aligned. */
export function messageLines(messages: readonly Message[]): string[] {
  const places = messages.map(placeOf);
  const width = places.reduce((most, place) => Math.max(most, widthOf(place)), 0);
  return messages.map(({ level, reason, advice, rule }, index) => {
    const place = padEnd(places[index] ?? '', width);
    return `${place}  ${levelName(level)}  ${reason[language]} ${advice[language]}  ${rule}`;
  });
}
