import { toPlainChinese } from '../../../../export/citations/styles/plain-chinese.ts';
import type { Articles } from '../../../../search/result.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { articleToReference } from './article-to-reference.ts';

const rule = '－'.repeat(20);

/**
 * The articles one after another, each with its citation. Headings and captions stand below the
 * paragraphs: of a result it is not known between which they were printed.
 */
export function articlesToText(found: Articles, home: string): string {
  const { query, articles, heldOf, complete } = found;
  const named = words('found');
  const count = complete
    ? say(named.savedAll, { number: articles.length })
    : say(named.savedPart, { number: articles.length, all: heldOf });
  const texts = articles.map((article) => {
    const { hit, deck, dateline, paragraphs, others } = article;
    const head = [
      hit.column?.text,
      hit.kicker?.text,
      ...hit.headline.map(({ text }) => text),
      deck,
    ];
    return [
      head,
      [dateline],
      paragraphs,
      others,
      [toPlainChinese(articleToReference(article, home))],
    ]
      .map((lines) => lines.filter((line) => line).join('\n'))
      .filter(Boolean)
      .join('\n\n');
  });
  return `${[say(named.savedHead, { query, count }), ...texts].join(`\n\n${rule}\n\n`)}\n`;
}
