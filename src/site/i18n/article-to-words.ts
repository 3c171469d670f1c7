/** An article in one line: for titles, links and descriptions. */
import type { Article, PersonInArticle } from '../../parse/records/index.ts';
import { personRoles } from '../../parse/records/index.ts';
import { toReadingText } from './to-reading-text.ts';
import { words } from './words/index.ts';

/** The headline, parts joined by a space; without one, how the text begins. */
export function articleToTitle(article: Article): string {
  const parts = article.headline.map((part) => part.text);
  return (
    toReadingText(parts.join(' ')) ||
    shorten(firstText(article, 1), 24) ||
    words('article').untitled
  );
}

/** How the text begins, at most `length` characters and an ellipsis. */
export function articleToLead(article: Article, length: number): string {
  return shorten(firstText(article, length), length);
}

/** `市人大常委会主任`, `市委书记、市长`; empty if the article gives none. */
export function postsToWords(person: PersonInArticle): string {
  return person.posts.map((post) => post.full).join('、');
}

/** What the person does in the article, weightiest first: `主持、讲话`. */
export function rolesToWords(roles: PersonInArticle['roles']): string {
  const acting = personRoles.filter((role) => role !== 'mentioned' && roles.includes(role));
  return (acting.length > 0 ? acting : (['mentioned'] as const))
    .map((role) => words('terms').roles[role])
    .join(words('terms').and);
}

/** The first paragraphs, enough of them for `length` characters; else the first caption. */
function firstText(article: Article, length: number): string {
  let text = '';
  for (const paragraph of article.sections.flatMap((section) => section.paragraphs)) {
    text += text.length < length ? paragraph.text.slice(0, 2 * length + 2) : '';
  }
  return toReadingText(text || (article.captions[0]?.text ?? ''));
}

/**
 * At most `length` characters, cut at the end of a sentence or clause if one is near, never inside
 * a character; an ellipsis stands for what is left out in mid-sentence.
 */
function shorten(text: string, length: number): string {
  const characters = [...text.slice(0, 2 * length + 2)];
  if (characters.length <= length) {
    return text;
  }
  const cut = characters.slice(0, length).join('');
  const stops = [...cut.matchAll(/[。！？；，]/g)];
  const stop = stops.at(-1);
  if (!stop || stop.index < cut.length * 0.6) {
    return `${cut}……`;
  }
  return /[。！？]/.test(stop[0]) ? cut.slice(0, stop.index + 1) : `${cut.slice(0, stop.index)}……`;
}
