/** A name of the archive: what it is, and where its page stands. */
import type { NameKind, NameRow } from '../../../../search/wire.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { words } from '../../../i18n/words/index.ts';

const folders: Record<NameKind, string> = {
  person: 'people',
  byline: 'bylines',
  column: 'columns',
  newspaper: 'newspapers',
};

/** The most attested post of a person, else the kind. */
export function nameToWords([kind, , , , posts]: NameRow): string {
  return posts[0] === undefined ? words('found')[kind] : toReadingText(posts[0]);
}

/** What finds the articles: `人物:张超超`. */
export function nameToQuery([kind, name]: NameRow): string {
  return `${words('found').operators[kind]}:${/\s/.test(name) ? `"${name}"` : name}`;
}

export function nameToAddress([kind, , slug]: NameRow, home: string): string {
  return `${home}${folders[kind]}/${encodeURIComponent(slug)}/`;
}
