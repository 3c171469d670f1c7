/** Pages → pages with distinct ids, in the order of their paths, and what was left out. */
import type { Message, ParsedPage } from '../../parse/records/index.ts';
import { archiveMessage } from '../messages.ts';

export function distinctPages(pages: ParsedPage[]): { pages: ParsedPage[]; messages: Message[] } {
  const first = new Map<string, ParsedPage>();
  const messages: Message[] = [];
  const key = ({ source }: ParsedPage) => `${source.file}\n${source.sha256}`;
  for (const page of [...pages].sort((one, other) => (key(one) < key(other) ? -1 : 1))) {
    const kept = first.get(page.id);
    if (kept === undefined) {
      first.set(page.id, page);
      continue;
    }
    const values = { id: page.id, first: kept.source.file, second: page.source.file };
    const where = { file: page.source.file, place: null };
    messages.push(archiveMessage('archive/same-id', where, values));
  }
  return { pages: [...first.values()], messages };
}
