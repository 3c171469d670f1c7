/** An address without a page of its own → what a reader is told there. */
import type { Archive, FormerAnchor, RetiredAddress } from '../../../archive/records.ts';
import { personToWords } from '../../i18n/names.ts';
import { say, words } from '../../i18n/words/index.ts';
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

const sending = new Set<RetiredAddress['reason']>(['same', 'renamed', 'redated']);

/** All under which it was published: a page had one for its source too, a long list for its parts. */
function retiredPaths({ kind, slug, parts = [] }: RetiredAddress): string[] {
  const path = `${kind}/${slug}`;
  if (kind === 'pages') return [path, `${path}/source`];
  return [path, ...parts.map((part) => `${path}/${part}`)];
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
  const named = words('retired');
  const anchors = kind === 'articles' ? (archive.formerAnchors.get(slug) ?? []) : [];
  return {
    title: reason === 'namesakes' && name ? personToWords(name) : named.notHere[kind],
    says: reasonToWords(reason, name ?? ''),
    isMoved: sending.has(reason) && to.length === 1,
    anchors: anchors.filter(({ article }) => article !== null),
  };
}

function reasonToWords(reason: RetiredAddress['reason'], name: string): string {
  const named = words('retired');
  if (reason === 'renamed' || reason === 'namesakes') return say(named[reason], { name });
  return named[reason];
}
