/** The list of names: everybody and everything that has a page of its own, with pinyin and posts. */
import { pinyin } from 'pinyin-pro';
import type { Archive, Heading } from '../../../archive/records.ts';
import { fold } from '../../../text/fold.ts';
import type { NameKind, NameRow } from '../../wire.ts';

/** Posts of a person that are shown and looked through: those that most articles attest. */
const posts = 2;

export function archiveToNames(archive: Archive): NameRow[] {
  const people = archive.people.map(
    (person): NameRow => [
      'person',
      person.name,
      person.slug,
      nameToSyllables(person.name, true),
      person.posts
        .toSorted((one, other) => other.articles.length - one.articles.length)
        .slice(0, posts)
        .map(({ text }) => text),
    ],
  );
  return [
    ...people,
    ...headingsToNames('byline', archive.bylines),
    ...headingsToNames('column', archive.columns),
    ...headingsToNames('newspaper', archive.newspapers),
  ].map(withFolded);
}

/** So that a name of rare characters does not make every reader load all classes of characters. */
function withFolded(row: NameRow): NameRow {
  const [kind, name, slug, syllables, posts] = row;
  const folded = fold(name);
  return folded === name ? row : [kind, name, slug, syllables, posts, folded];
}

function headingsToNames(kind: NameKind, headings: Heading[]): NameRow[] {
  return headings.map(({ name, slug }) => [
    kind,
    name,
    slug,
    nameToSyllables(name, kind === 'byline'),
    [],
  ]);
}

function nameToSyllables(name: string, isPerson: boolean): string {
  const surname = isPerson ? 'head' : 'off';
  return pinyin(name, { toneType: 'none', type: 'array', surname, nonZh: 'consecutive', v: true })
    .join(' ')
    .toLowerCase();
}
