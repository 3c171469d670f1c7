/** The text of a registry ⇄ its entries; whatever is wrong with the text is a message with its line. */
import type { Message } from '../../../parse/records/index.ts';
import { archiveMessage } from '../../messages.ts';
import { compare } from '../../registers/order.ts';
import { type Entry, entrySchema } from './entry.ts';

export interface ReadRegistry {
  entries: Entry[];
  /** Errors, each with its line. A registry that has any must not be written over. */
  messages: Message[];
}

/** Of a file that is no registry every line is wrong; the first few say it. */
const mostMessages = 20;

/** A line of a conflict that git left: `<<<<<<< HEAD`. */
const conflictMark = /^(?:<{7}|={7}|>{7}|\|{7})/u;

function lineToEntry(line: string): Entry | null {
  try {
    return entrySchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

/** Of two entries of one address the first is used, so that the archive can still be shown. */
export function textToEntries({ file, text }: { file: string; text: string }): ReadRegistry {
  const entries = new Map<string, { entry: Entry; line: number }>();
  const messages: Message[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/u, '')
    .split('\n')
    .entries()) {
    const line = raw.trimEnd();
    if (line === '' || messages.length >= mostMessages) continue;
    const where = { file, place: { line: index + 1, from: 0, to: line.length } };
    const entry = lineToEntry(line);
    if (entry === null) {
      const rule = conflictMark.test(line) ? 'registry/conflict-mark' : 'registry/broken-line';
      messages.push(archiveMessage(rule, where));
      continue;
    }
    const address = `${entry.kind}/${entry.slug}`;
    const first = entries.get(address);
    if (first === undefined) entries.set(address, { entry, line: index + 1 });
    else {
      const values = { address, first: String(first.line) };
      messages.push(archiveMessage('registry/same-address', where, values));
    }
  }
  return { entries: Array.from(entries.values(), ({ entry }) => entry), messages };
}

/** One entry a line, by kind and slug; the same entries in any order make the same text. */
export function entriesToText(entries: readonly Entry[]): string {
  return entries
    .toSorted((one, other) => compare(one.kind, other.kind) || compare(one.slug, other.slug))
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');
}
