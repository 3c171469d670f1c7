/** A name of the archive: what it is, and where its page stands. */
import type { NameKind, NameRow } from '../../../../search/wire.ts';

const kinds: Record<NameKind, { folder: string; words: string }> = {
  person: { folder: 'people', words: '人物' },
  byline: { folder: 'bylines', words: '记者' },
  column: { folder: 'columns', words: '栏目' },
  newspaper: { folder: 'newspapers', words: '报纸' },
};

/** The most attested post of a person, else the kind. */
export function nameToWords([kind, , , , posts]: NameRow): string {
  return posts[0] ?? kinds[kind].words;
}

export function nameToAddress([kind, , slug]: NameRow, home: string): string {
  return `${home}${kinds[kind].folder}/${encodeURIComponent(slug)}/`;
}
