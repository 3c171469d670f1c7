/**
 * How paragraphs are set that are no running text. A page prints them so; a record keeps only their
 * words, so the form is read from these.
 *
 *     各乡镇人民政府：            salutation: begins at the margin
 *     　　一、室内进水时……
 *     　　　　　　　　县供电局      signature: stands at the end of the line, the day below it
 *     　　　　　　2020年7月8日
 *
 *     　　　　一挑挑起两座山       verse: line by line, close, never justified
 *     　　　　一步跨过九道湾
 */
import { countHan, endsSentence } from '../../../text/characters.ts';
import { plain } from '../../../text/plain.ts';

export type Shape = 'verse' | 'signature' | 'salutation';

/** Characters of a line of verse, of a signature and of a salutation, at most. */
const longest = { verse: 16, signature: 24, salutation: 40 };

/** Fewer short lines one after the other than this may be anything. */
const leastLines = 4;
const mostSigned = 3;

const day = /[年月][〇零一二三四五六七八九十\d]+日$/u;
const opensList = /^[（(]?[一二三四五六七八九十\d]+[）)、.．]/u;

/** The shape of each paragraph of a section, in order; null for running text. */
export function paragraphsToShapes(texts: readonly string[], isVerse: boolean): (Shape | null)[] {
  if (isVerse) return texts.map(() => 'verse');
  const shapes: (Shape | null)[] = texts.map(() => null);
  markVerse(texts, shapes);
  markSalutation(texts, shapes);
  markSignature(texts, shapes);
  return shapes;
}

function markVerse(texts: readonly string[], shapes: (Shape | null)[]): void {
  let start = 0;
  for (let at = 0; at <= texts.length; at += 1) {
    if (isShortLine(texts[at])) continue;
    if (at - start >= leastLines) shapes.fill('verse', start, at);
    start = at + 1;
  }
}

function isShortLine(text = ''): boolean {
  const isShort = text.length <= longest.verse && countHan(text) > 0 && !/\d/u.test(text);
  return isShort && !endsSentence(plain(text)) && !opensList.test(text) && !/[:：]/u.test(text);
}

function markSalutation([first = '']: readonly string[], shapes: (Shape | null)[]): void {
  const isAddress = /[:：]$/u.test(first) && first.length <= longest.salutation;
  if (isAddress && !opensList.test(first) && shapes.length > 1) shapes[0] = 'salutation';
}

/** Names without a sentence, and a day, at the end; what stands before them is text. */
function markSignature(texts: readonly string[], shapes: (Shape | null)[]): void {
  if (!day.test(texts.at(-1) ?? '')) return;
  for (let at = texts.length - 1; at > Math.max(0, texts.length - 1 - mostSigned); at -= 1) {
    const text = texts[at] ?? '';
    if (text.length > longest.signature || endsSentence(plain(text))) return;
    shapes[at] = 'signature';
  }
}
