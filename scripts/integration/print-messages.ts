/** Prints messages, one aligned line each: place, level, reason and advice, rule. */
import { styleText } from 'node:util';
import type { Level, Message } from '../../src/parse/records/index.ts';

const colours: Record<Level, 'blue' | 'yellow' | 'red'> = {
  info: 'blue',
  warning: 'yellow',
  error: 'red',
};

/** Most serious first; a build prints no more than `most` messages. */
const levels: readonly Level[] = ['error', 'warning', 'info'];
const most = 40;

/** Chinese where the reader's locale is Chinese, else English. */
const language = /^zh/iu.test(Intl.DateTimeFormat().resolvedOptions().locale) ? 'zh' : 'en';

/**
 * Errors and warnings, to standard error, so that standard output stays free for data. Of the rest
 * only the number: `npm run parse` prints all.
 */
export function printMessages(messages: readonly Message[]): void {
  const serious = messages.filter(({ level }) => level !== 'info').toSorted(compare);
  const shown = serious.slice(0, most);
  const places = shown.map(placeOf);
  const width = Math.max(0, ...places.map((place) => place.length));
  for (const [index, { level, reason, advice, rule }] of shown.entries()) {
    const place = (places[index] ?? '').padEnd(width);
    const name = styleText(colours[level], level.padEnd(7));
    console.error(`${place}  ${name}  ${reason[language]} ${advice[language]}  ${rule}`);
  }
  const left = messages.length - shown.length;
  if (left > 0) {
    console.error(`${left.toLocaleString('en')} more messages; all of them: npm run parse`);
  }
}

/** By level, file and line. */
function compare(a: Message, b: Message): number {
  if (a.level !== b.level) return levels.indexOf(a.level) - levels.indexOf(b.level);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.place?.line ?? 0) - (b.place?.line ?? 0);
}

function placeOf({ file, place }: Message): string {
  return place === null ? file : `${file}:${place.line}:${place.from + 1}`;
}
