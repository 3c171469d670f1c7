/**
 * An address whose hash the browser alone does not follow: the number of a paragraph, an anchor that
 * is not there, a quotation. What is shown is right, and the address bar holds a permanent address.
 */
import { foldWithPlaces } from '../../../../text/folding.ts';
import { readyToFold } from '../../../../text/ready-to-fold.ts';
import { words } from '../../../i18n/words/index.ts';
import { loadWords } from '../../load-words.ts';
import { blockJoint, quotableBlocks } from '../../text/quotable.ts';
import { elementsToStream, markRanges, placeToRanges } from '../../text/stream.ts';
import { findQuotation } from '../quotation/find-quotation.ts';
import { hashToTarget } from '../quotation/hash.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { likestBlock } from './likest-block.ts';
import { nearestAnchor } from './nearest-anchor.ts';
import { leaveNotice, showNotice } from './notice.ts';

/** Follows the hash of the address as it is now. */
export async function arrive(): Promise<void> {
  await loadWords();
  const target = hashToTarget(location.hash);
  leaveNotice();
  for (const mark of document.querySelectorAll('mark.quoted')) {
    mark.replaceWith(...mark.childNodes);
  }
  if (target === null) return;
  if (target.quotation !== null) await showQuotation(target.quotation, target.anchor);
  else showParagraph(target.anchor);
}

function paragraphs(): Element[] {
  return [...document.querySelectorAll('.body p[id]')];
}

/** The paragraph that an anchor means, and whether it is meant beyond doubt. */
function anchorToParagraph(anchor: string): { paragraph: Element | null; exact: boolean } {
  const all = paragraphs();
  const number = /^p(\d+)$/.exec(anchor)?.[1];
  if (number !== undefined) {
    const counted = all[Number(number) - 1];
    return { paragraph: counted ?? all.at(-1) ?? null, exact: counted !== undefined };
  }
  const there = document.getElementById(anchor);
  if (there !== null) return { paragraph: there.closest('p'), exact: !there.matches('.near') };
  const id = nearestAnchor(
    anchor,
    all.map((one) => one.id),
  );
  const meant = id === null ? null : document.getElementById(id);
  return { paragraph: meant, exact: id === anchor.toLowerCase() };
}

function showParagraph(anchor: string): void {
  const { paragraph, exact } = anchorToParagraph(anchor);
  // What changed since the address was copied says so by itself, and its address holds.
  if (paragraph !== null && document.getElementById(anchor)?.matches('.near')) return;
  if (paragraph !== null && exact) location.replace(`#${paragraph.id}`);
  else
    showNearest(
      paragraph,
      paragraph ? words('cite').noSuchParagraph : words('cite').noParagraphLike,
    );
}

async function showQuotation(quotation: Quotation, anchor: string): Promise<void> {
  const blocks = quotableBlocks();
  const stream = elementsToStream(blocks, blockJoint);
  await readyToFold(stream.text, Object.values(quotation).join(''));
  const [place] = findQuotation(stream.text, quotation, foldWithPlaces);
  if (place !== undefined) {
    const marks = markRanges(placeToRanges(stream, ...place));
    for (const mark of marks) mark.classList.add('quoted');
    marks[0]?.scrollIntoView({ block: 'center' });
    return;
  }
  // Where its paragraph went is known better than where words like these stand.
  if (document.getElementById(anchor)?.matches('.gone')) {
    location.replace(`#${anchor}`);
    return;
  }
  const { paragraph } = anchor === '' ? { paragraph: null } : anchorToParagraph(anchor);
  const nearest = paragraph ?? likestBlock(`${quotation.start}${quotation.end}`, paragraphs());
  showNearest(nearest, nearest ? words('cite').quotationGone : words('cite').quotationNowhere);
}

/** The address becomes that of what is shown: whoever copies it gives a good one on. */
function showNearest(paragraph: Element | null, says: string): void {
  const { pathname, search } = location;
  const hash = paragraph === null ? '' : `#${paragraph.id}`;
  history.replaceState(history.state, '', pathname + search + hash);
  showNotice(paragraph, says);
}
