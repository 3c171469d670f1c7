/** The sentence that shows a post: the paragraph that names the person with it. */
import type { Article } from '../../../parse/records/index.ts';

/** The id of the paragraph; empty where the person is named outside of paragraphs alone. */
export function postToParagraph(article: Article, name: string, post: string): string {
  const places = article.people.find((person) => person.name === name)?.places ?? [];
  const texts = new Map(
    article.sections.flatMap(({ paragraphs }) => paragraphs).map(({ id, text }) => [id, text]),
  );
  const telling = places.find(({ paragraph }) => texts.get(paragraph)?.includes(post));
  return (telling ?? places[0])?.paragraph ?? '';
}
