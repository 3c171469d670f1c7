/** A name of the archive: what it is, and where its page stands. */
import type { NameKind, NameRow } from '../../../../search/wire.ts';
import { words } from '../../../i18n/words/index.ts';

const folders: Record<NameKind, string> = {
  person: 'people',
  byline: 'bylines',
  column: 'columns',
  newspaper: 'newspapers',
};

/** The most attested post of a person, else the kind. */
export function nameToWords([kind, , , , posts]: NameRow): string {
  return posts[0] ?? words('found')[kind];
}

export function nameToAddress([kind, , slug]: NameRow, home: string): string {
  return `${home}${folders[kind]}/${encodeURIComponent(slug)}/`;
}
