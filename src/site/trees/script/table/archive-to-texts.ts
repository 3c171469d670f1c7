/** All that a result of a search may show of what was printed, each text as it is shown at once. */
import type { Archive } from '../../../../archive/records.ts';
import type { TextRecord } from '../../../../search/wire.ts';

export function archiveToTexts(
  { people, title }: Pick<Archive, 'people' | 'title'>,
  documents: readonly TextRecord[],
): string[] {
  const shown = documents.flatMap((one) => [
    ...[one.newspaper, one.kicker, one.deck, one.column, one.dateline, one.byline],
    ...[...one.headline, ...one.bylines, ...one.others, ...one.people],
    ...one.paragraphs.map(([, text]) => text),
  ]);
  const posts = people.flatMap((person) => person.posts.map(({ text }) => text));
  return [...new Set([title, ...shown, ...posts])].filter((text) => text !== null);
}
