/** Prints messages of a build: the serious ones, and how many are left. */
import type { Message } from '../../src/parse/records/index.ts';
import { levels, messageLines } from '../tools/message-lines.ts';

/** A build prints no more than so many messages. */
const most = 40;

/**
 * Errors and warnings, to standard error, so that standard output stays free for data. Of the rest
 * only the number: `npm run parse` prints all.
 */
export function printMessages(messages: readonly Message[]): void {
  const serious = messages.filter(({ level }) => level !== 'info').toSorted(compare);
  const shown = serious.slice(0, most);
  for (const line of messageLines(shown)) console.error(line);
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
