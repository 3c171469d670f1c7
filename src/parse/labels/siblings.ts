/**
 * Subheads come in rows: lines of one look, each alone between paragraphs, none with what opens an
 * article after it.
 */
import type { Features } from '../block-to-features.ts';

/** How far before and after a line is looked: so many blocks, and where lines are cut so many Han characters. */
const reach = { blocks: 14, han: 1000, most: 90 } as const;

/** Subheads of one article differ by no more Han characters than this. */
const likeLength = 4;

/** How many headings with a dateline or byline under them show a habit. */
const fewestOpened = 2;

interface Looks {
  features: Features[];
  /** Lines that may be a subhead: alone, with text before and after that opens nothing. */
  alone: boolean[];
}

function sameLook({ block: one }: Features, { block: other }: Features): boolean {
  const parts = (view: string) => view.split(/\s+/u).length;
  return (
    one.hashes === other.hashes &&
    one.bullet === other.bullet &&
    Math.abs(one.han - other.han) <= likeLength &&
    parts(one.plain) === parts(other.plain)
  );
}

function countSiblings({ features, alone }: Looks, index: number): number {
  const own = features[index];
  if (!own || !alone[index]) return 0;
  let found = 0;
  for (const step of [-1, 1]) {
    let han = 0;
    for (let away = 1; away <= reach.most; away += 1) {
      const other = features[index + step * away];
      if (!other || (away > reach.blocks && han > reach.han)) break;
      if (alone[index + step * away] && sameLook(own, other)) found += 1;
      han += other.block.han;
    }
  }
  return found;
}

export interface Siblings {
  /** For each block: 1 with two siblings or more, 0.5 with one. */
  rows: number[];
  /** For each heading that nothing opens a text under: the share of those of the page that have it. */
  bare: number[];
}

export function siblings(
  features: Features[],
  isHeading: (feature: Features) => boolean,
  opens: (feature: Features) => boolean,
): Siblings {
  const headings = features.map(isHeading);
  const lone = features.map((_, at) => {
    const before = features[at - 1];
    const closes = before !== undefined && (before.block.closed || before.credit);
    return Boolean(headings[at] && closes && features[at + 1] && !headings[at + 1]);
  });
  // A head of several lines has its opening under the last of them.
  const lasts = features.flatMap((_, at) => (headings[at] && !headings[at + 1] ? [at] : []));
  const isOpened = (at: number): boolean => {
    const next = features[at + 1];
    return next !== undefined && opens(next);
  };
  const opened = lasts.filter(isOpened).length;
  const share = opened < fewestOpened ? 0 : opened / lasts.length;
  const alone = lone.map((is, at) => is && !isOpened(at));
  return {
    rows: features.map((_, index) => Math.min(1, countSiblings({ features, alone }, index) / 2)),
    bare: alone.map((is) => (is ? share : 0)),
  };
}
