/** An address without a page of its own → what a reader is told there. */
import type { Archive, FormerAnchor, RetiredAddress } from '../../../archive/records.ts';
import { url } from '../../url.ts';

export interface Notice {
  title: string;
  /** What happened, in one or two sentences. */
  says: string;
  /** Whether the one successor stands for the address as a whole, so that readers are sent there. */
  isMoved: boolean;
  /** Former paragraphs that stand elsewhere now. */
  anchors: FormerAnchor[];
}

type Kind = RetiredAddress['kind'];

const nouns: Record<Kind, string> = {
  articles: '文章',
  bylines: '署名',
  columns: '栏目',
  dates: '日期',
  newspapers: '报纸',
  pages: '版面',
  people: '人物',
};

/** `{what}` stands for the kind of address, `{name}` for the name it was of. */
const sentences: Record<RetiredAddress['reason'], string> = {
  same: '这里曾是另一处同一文字的网址，现已并为一处。',
  merged: '这里曾是一篇单独的文章；重新整理版面后，它的文字归入了下面这一篇。',
  split: '这里曾是一篇文章；重新整理版面后，它的文字分归下面各篇。',
  renamed: '这里曾写作“{name}”；重新整理后，相关文章见于下面的名称。',
  namesakes: '名叫“{name}”的不止一人，请选择。',
  redated: '这里曾列有报纸；重新考订后，各版归入下面的日期。',
  unread: '这里曾是一篇文章；重新整理版面后，它不再是单独的文章。原文仍在所在的版面。',
  removed: '这里曾有内容，现已不在本档案中。网址保留，不会改作他用。',
};

const sending = new Set<RetiredAddress['reason']>(['same', 'renamed', 'redated']);

/** All addresses under which it was published: a page had one for its source too. */
function retiredPaths({ kind, slug }: RetiredAddress): string[] {
  const path = `${kind}/${slug}`;
  return kind === 'pages' ? [path, `${path}/source`] : [path];
}

const byPath = new WeakMap<Archive, Map<string, RetiredAddress>>();

/** Path inside the site, without slashes around it → what was there; made once. */
export function retiredByPath(archive: Archive): Map<string, RetiredAddress> {
  const known =
    byPath.get(archive) ??
    new Map(archive.retired.flatMap((one) => retiredPaths(one).map((path) => [path, one])));
  byPath.set(archive, known);
  return known;
}

export function successorUrl({ kind }: RetiredAddress, slug: string): string {
  return url(`${kind}/${slug}/`);
}

export function addressToNotice(address: RetiredAddress, archive: Archive): Notice {
  const { kind, slug, name, reason, to } = address;
  const noun = nouns[kind];
  const anchors = kind === 'articles' ? (archive.formerAnchors.get(slug) ?? []) : [];
  return {
    title: reason === 'namesakes' ? (name ?? noun) : `${noun}不在此处`,
    says: sentences[reason].replace('{name}', name ?? ''),
    isMoved: sending.has(reason) && to.length === 1,
    anchors: anchors.filter(({ article }) => article !== null),
  };
}
