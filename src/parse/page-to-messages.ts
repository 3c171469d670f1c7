/** What of a parsed page is doubtful, as messages. */
import { pageToCarriers } from './carriers.ts';
import { articleDoubts } from './doubts/article-doubts.ts';
import { type Decoded, fileDoubts, pageDoubts } from './doubts/page-doubts.ts';
import { textDoubts } from './doubts/text-doubts.ts';
import type { Message, ParsedPage } from './records/index.ts';

function inOrder(one: Message, other: Message): number {
  const line = (one.place?.line ?? 0) - (other.place?.line ?? 0);
  return line !== 0 ? line : (one.place?.from ?? 0) - (other.place?.from ?? 0);
}

/** All messages of a page, in order of place. */
export function pageToMessages(page: ParsedPage, decoded: Decoded): Message[] {
  const { file } = page.source;
  if (decoded.problem !== null) return fileDoubts(page.source, decoded);
  return [
    ...fileDoubts(page.source, decoded),
    ...pageDoubts(page),
    ...page.articles.flatMap((article) => articleDoubts(article, file)),
    ...pageToCarriers(page).flatMap((carrier) => textDoubts(carrier, file)),
  ].sort(inOrder);
}
