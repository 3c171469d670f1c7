import type { Articles } from '../../../../search/result.ts';
import { dateToWords } from '../../../i18n/date-to-words.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { articleToSource } from './article-to-source.ts';

const rule = '－'.repeat(20);

/** The articles one after another, each with what it is and where it stands. */
export function articlesToText(found: Articles, home: string): string {
  const { query, articles, heldOf, complete } = found;
  const named = words('found');
  const count = complete
    ? say(named.savedAll, { number: articles.length })
    : say(named.savedPart, { number: articles.length, all: heldOf });
  const texts = articles.map((article) => {
    const { hit, deck, dateline, paragraphs } = article;
    const { date, address } = articleToSource(article, home);
    const day = dateToWords({ value: date, text: null }) ?? words('dates').unknown;
    const about = [day, hit.newspaper, hit.column?.text, hit.bylines.join(' ')].filter(Boolean);
    const head = [hit.kicker?.text, ...hit.headline.map(({ text }) => text), deck];
    return [...head.filter(Boolean), about.join('　'), address, '', dateline, ...paragraphs]
      .filter((line) => line !== null && line !== undefined)
      .join('\n');
  });
  return `${[say(named.savedHead, { query, count }), ...texts].join(`\n\n${rule}\n\n`)}\n`;
}
