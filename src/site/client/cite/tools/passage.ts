/** What a reader chose of an article: its words in the characters of the source, and the link to them. */
import { foldWithPlaces } from '../../../../text/folding.ts';
import { readyToFold } from '../../../../text/ready-to-fold.ts';
import { blockJoint, quotableBlocks } from '../../text/quotable.ts';
import { elementsToStream, rangeToPlace } from '../../text/stream.ts';
import { targetToHash } from '../quotation/hash.ts';
import { placeToQuotation } from '../quotation/place-to-quotation.ts';
import { withTextFragment } from '../quotation/with-text-fragment.ts';
import { type OriginalTexts, toOriginal } from './original-texts.ts';

export interface Passage {
  /** Full address. */
  link: string;
  text: (originals: OriginalTexts) => string;
  range: Range;
  /** Whether it was chosen as a whole paragraph, by its number. */
  isParagraph: boolean;
}

/** Null where the range holds nothing of the article's text. */
export async function rangeToPassage(range: Range): Promise<Passage | null> {
  const blocks = quotableBlocks();
  const stream = elementsToStream(blocks, blockJoint);
  const place = rangeToPlace(stream, range);
  await readyToFold(stream.text);
  const quotation = place && placeToQuotation(stream.text, place, foldWithPlaces);
  if (!quotation) return null;
  const chosen = blocks.filter((block) => range.intersectsNode(block));
  const anchor = chosen.find((block) => block.id.startsWith('p-'))?.id ?? '';
  const hash = withTextFragment(targetToHash({ anchor, quotation }), quotation, stream.text);
  return {
    link: `${address()}#${hash}`,
    text: (originals) => rangeToText(chosen, range, originals),
    range,
    isParagraph: false,
  };
}

export function paragraphToPassage(paragraph: Element): Passage {
  const range = document.createRange();
  range.selectNodeContents(paragraph);
  return {
    link: `${address()}#${paragraph.id}`,
    text: (originals) => rangeToText([paragraph], range, originals),
    range,
    isParagraph: true,
  };
}

/** The permanent address of the article, in whatever language it is read. */
function address(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return canonical ?? location.origin + location.pathname;
}

/** A block a line. */
function rangeToText(blocks: Element[], range: Range, originals: OriginalTexts): string {
  const lines = blocks.flatMap((block) => {
    const stream = elementsToStream([block], '');
    const place = rangeToPlace(stream, range);
    return place === null ? [] : toOriginal(stream.text, place, originals).trim();
  });
  return lines.filter(Boolean).join('\n');
}
