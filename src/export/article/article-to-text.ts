/** An article as plain text, for reading and for programs that count words. */
import type { Carrier } from '../../parse/records/index.ts';
import { toPlainChinese } from '../citations/styles/plain-chinese.ts';
import { articleToReference } from '../reference/article-to-reference.ts';
import type { Exhibit } from './article-to-record.ts';

/** Parts by blank lines, paragraphs by line ends; the citation stands at the end. */
export function articleToText({ article, page, place }: Exhibit): string {
  const { column, kicker, headline, deck, dateline, bylineLine, sections } = article;
  const body = sections.map(({ label, heading, paragraphs }) =>
    lines([label, heading, ...paragraphs]),
  );
  const parts = [
    lines([column, kicker, ...headline, deck]),
    lines([dateline]),
    lines([article.continuedFrom]),
    ...body,
    lines([article.continuedOn, bylineLine]),
    lines([...article.captions, ...article.credits, ...article.notes]),
    toPlainChinese(articleToReference(article, page, place)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function lines(carriers: (Carrier | null)[]): string {
  return carriers.flatMap((carrier) => carrier?.text ?? []).join('\n');
}
