/**
 * Blocks → features: each block by itself, and then what of the page around the articles only the page
 * as a whole shows.
 *
 * ```text
 * 6                      ─┐ parts of a masthead, each on a line: known by the line that is surely one
 * 岷阳日报                │
 * 县 区                   │
 * 2019年10月24日 星期四  ─┘
 * 标题导航               ─┐ a list of titles that stand again over their articles
 * · 市政府召开常务会议   ─┘
 * 放大 缩小 ↑顶部          a line that stands between articles again and again
 * ```
 */
import { withoutSpace } from '../text/characters.ts';
import { blockToFeatures, type Features } from './block-to-features.ts';
import type { FurnitureKind } from './records/index.ts';
import { isPartOfMasthead, titleList } from './tables/furniture.ts';
import type { Block } from './text-to-blocks.ts';

/** A masthead has so many lines at most. */
const longestMasthead = 8;

/** A page has so many titles at most. */
const longestList = 60;

const asFurniture = (feature: Features, furniture: FurnitureKind): Features => ({
  ...feature,
  furniture,
  only: 'furniture',
});

/** A line of a masthead has so many characters at most. */
const longestLine = 60;

/** A line that may be a headline, or the name of a paper that no pattern knows. */
const isTitle = ({ block, dateline, bylines, note }: Features): boolean =>
  !block.closed &&
  block.hashes === 0 &&
  block.plain.length <= longestLine &&
  dateline === null &&
  bylines === null &&
  !note;

/**
 * How many lines stand over a date line: with a headline under it they are of the masthead, since no
 * article is without text; with text under it, they are the headline.
 */
function linesOverDate(top: Features[]): number {
  const date = top.findIndex(({ furniture }) => furniture === 'masthead');
  const under = top.slice(date + 1).find(({ furniture }) => furniture === null);
  const areTitles = top.slice(0, date).every((line) => line.furniture !== null || isTitle(line));
  return date > 0 && under && isTitle(under) && areTitles ? date : 0;
}

/** The lines at the top of the page that only together are a masthead. */
function markMasthead(features: Features[]): Features[] {
  const top = features.slice(0, longestMasthead);
  const over = linesOverDate(top);
  const end = top.findIndex(
    ({ furniture, block }, at) =>
      at >= over && furniture === null && !isPartOfMasthead(block.plain),
  );
  const lines = end < 0 ? top : top.slice(0, end);
  if (!lines.some(({ furniture }) => furniture === 'masthead')) return features;
  return features.map((feature, at) =>
    at < lines.length && feature.furniture === null ? asFurniture(feature, 'masthead') : feature,
  );
}

const titleOf = ({ plain }: Block): string =>
  withoutSpace(plain.replace(/^[·•・\-—\d.、\s]+/u, ''));

/** Titles under the name of a list, as long as each stands again further down. */
function markTitleLists(features: Features[]): Features[] {
  if (!features.some(({ block }) => titleList.test(block.plain))) return features;
  const lines = features.map(({ block }) => withoutSpace(block.plain));
  const all = lines.join('\n');
  let inList = false;
  let titles = 0;
  let end = -1;
  return features.map((feature, at) => {
    const { block } = feature;
    end += (lines[at] ?? '').length + 1;
    if (titleList.test(block.plain)) inList = true;
    else if (inList) {
      const title = titleOf(block);
      titles += 1;
      inList =
        titles <= longestList && title !== '' && all.indexOf(title, end) >= 0 && !block.closed;
    }
    return inList && feature.furniture === null ? asFurniture(feature, 'index') : feature;
  });
}

/** A line between articles that stands so often is not of any of them. */
const often = 3;

/** True if a line can be of the page's frame: no text, no name, and nothing before it goes on in it. */
function isBetween(
  { block, bylines, names, dateline, column }: Features,
  before?: Features,
): boolean {
  const isOwn = bylines !== null || names !== null || dateline !== null || column > 0;
  const isApart = before === undefined || before.block.closed || before.furniture !== null;
  return !isOwn && !block.closed && block.hashes === 0 && (isApart || before.bylines !== null);
}

/** Lines of the page's frame that no pattern knows: the same one stands between many articles. */
function markRepeated(features: Features[]): Features[] {
  const places = new Map<string, number>();
  const keys = features.map((feature, at) =>
    isBetween(feature, features[at - 1]) ? withoutSpace(feature.block.plain) : null,
  );
  for (const key of keys) if (key !== null) places.set(key, (places.get(key) ?? 0) + 1);
  return features.map((feature, at) => {
    const key = keys[at];
    const isFrame = key != null && (places.get(key) ?? 0) >= often;
    return isFrame && feature.furniture === null ? asFurniture(feature, 'navigation') : feature;
  });
}

/** What each construct sees in each block of a page. */
export function blocksToFeatures(blocks: Block[]): Features[] {
  return markTitleLists(markMasthead(markRepeated(blocks.map(blockToFeatures))));
}
