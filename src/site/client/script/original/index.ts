/** An article in the characters of the source, in place, and back: the reader's wish is remembered. */
import { readyToFold } from '../../../../text/ready-to-fold.ts';
import { rootTree, trees } from '../../../trees/tree.ts';
import { originalTexts } from '../../cite/tools/original-texts.ts';
import { elementsToStream, setStreamText } from '../../text/stream.ts';
import { rememberOriginal } from '../remember.ts';
import { toOriginalCharacters } from './to-original-characters.ts';

/** What of a page was printed, and has its text in the article's record. */
const roots = '.headline, .byline, .body, .captions, .note, .particulars, .around .names';

/** Elements that show the original → what they showed before. */
const converted = new Map<Element, string>();

/** Rejects where the article's record cannot be read. */
export async function toggleOriginal(button: HTMLButtonElement): Promise<void> {
  const isWanted = button.ariaPressed !== 'true';
  if (isWanted) await showOriginal();
  else showConverted();
  button.ariaPressed = String(isWanted);
  rememberOriginal(isWanted);
}

async function showOriginal(): Promise<void> {
  const places = [...document.querySelectorAll(`main :is(${roots})`)];
  await readyToFold(...places.map(({ textContent }) => textContent ?? ''));
  const originals = await originalTexts();
  if (originals.size === 0) throw new Error('The record of the article cannot be read');
  for (const place of places) showWithin(place, originals);
}

/** The whole element if its text is one of the record's, else what is inside it. */
function showWithin(element: Element, originals: ReadonlyMap<string, string>): void {
  const stream = elementsToStream([element], '');
  const text = toOriginalCharacters(stream.text, originals);
  if (text === null) {
    for (const child of element.children) showWithin(child, originals);
    return;
  }
  converted.set(element, stream.text);
  setStreamText(stream, text);
  (element as HTMLElement).lang = trees[rootTree].lang;
}

function showConverted(): void {
  for (const [element, text] of converted) {
    setStreamText(elementsToStream([element], ''), text);
    element.removeAttribute('lang');
  }
  converted.clear();
}
