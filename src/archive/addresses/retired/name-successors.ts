/** Names that are gone → the new names under which their articles stand: a corrected character. */
import { fold } from '../../../text/fold.ts';
import type { Archive, Heading, Person } from '../../records.ts';
import type { Entry, NameEntry, NameKind } from '../registry/entry.ts';
import type { Retirement } from './article-successors.ts';

type Names = Pick<Archive, NameKind>;

function articlesOf(member: Heading | Person): string[] {
  return 'appearances' in member
    ? member.appearances.map(({ article }) => article)
    : member.articles;
}

/** People who stand in one article are many: a corrected name keeps a character. */
function mayBeRenamed({ kind, name }: NameEntry, other: string): boolean {
  if (kind === 'columns' || kind === 'newspapers') return true;
  const characters = new Set(fold(name));
  return Array.from(fold(other)).some((character) => characters.has(character));
}

/** Article → members of the register that the registry does not know yet. */
function newMembers(
  archive: Names,
  kind: NameKind,
  known: Set<string>,
): Map<string, { slug: string; name: string }[]> {
  const byArticle = new Map<string, { slug: string; name: string }[]>();
  for (const member of archive[kind]) {
    if (known.has(`${kind}/${member.slug}`)) continue;
    for (const article of articlesOf(member)) {
      const list = byArticle.get(article);
      if (list === undefined) byArticle.set(article, [member]);
      else list.push(member);
    }
  }
  return byArticle;
}

/** Of `gone`, the names that stand otherwise now. */
export function nameSuccessors(
  gone: Entry[],
  archive: Names,
  registry: Entry[],
): Map<Entry, Retirement> {
  const known = new Set(registry.map(({ kind, slug }) => `${kind}/${slug}`));
  const indexes = new Map<NameKind, ReturnType<typeof newMembers>>();
  const found = new Map<Entry, Retirement>();
  for (const entry of gone) {
    if (entry.kind === 'articles' || entry.kind === 'pages') continue;
    const index = indexes.get(entry.kind) ?? newMembers(archive, entry.kind, known);
    indexes.set(entry.kind, index);
    const members = entry.articles.flatMap((article) => index.get(article) ?? []);
    const fitting = members.filter(({ name }) => mayBeRenamed(entry, name));
    const to = [...new Set(fitting.map(({ slug }) => slug))];
    if (to.length > 0) found.set(entry, { reason: 'renamed', to });
  }
  return found;
}
