/** A name of the archive: what it is, and where its page stands. */
import type { NameKind, NameRow } from '../../../../search/wire.ts';
import { toReadingText } from '../../../i18n/to-reading-text.ts';
import { words } from '../../../i18n/words/index.ts';
import { currentTree } from '../../../trees/tree.ts';
import { element } from './element.ts';
import { nameToLatin } from './name-to-latin.ts';

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

/** The name; on pages in English with its pinyin before it. */
export function printRow(row: NameRow): (Node | string)[] {
  const name = element('b', 'song', toReadingText(row[1]));
  const latin = currentTree() === 'en' ? nameToLatin(row) : null;
  return latin === null ? [name] : [`${latin} `, name];
}

/** What finds the articles: `人物:张超超`. */
export function nameToQuery([kind, name]: NameRow): string {
  return `${words('found').operators[kind]}:${/\s/.test(name) ? `"${name}"` : name}`;
}

export function nameToAddress([kind, , slug]: NameRow, home: string): string {
  return `${home}${folders[kind]}/${encodeURIComponent(slug)}/`;
}
