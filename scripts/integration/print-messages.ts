/** Prints messages, one aligned line each: place, level, reason and advice, rule. */
import { styleText } from 'node:util';
import type { Level, Message } from '../../src/parse/records/index.ts';

const colours: Record<Level, 'blue' | 'yellow' | 'red'> = {
  info: 'blue',
  warning: 'yellow',
  error: 'red',
};

/** Chinese where the reader's locale is Chinese, else English. */
const language = /^zh/iu.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en';

/** By file, to standard error, so that standard output stays free for data. */
export function printMessages(messages: readonly Message[]): void {
  const sorted = messages.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
  const places = sorted.map(placeOf);
  const width = Math.max(0, ...places.map((place) => place.length));
  for (const [index, { level, reason, advice, rule }] of sorted.entries()) {
    const place = (places[index] ?? '').padEnd(width);
    const name = styleText(colours[level], level.padEnd(7));
    console.error(`${place}  ${name}  ${reason[language]} ${advice[language]}  ${rule}`);
  }
}

function placeOf({ file, place }: Message): string {
  return place === null ? file : `${file}:${place.line}:${place.from + 1}`;
}
