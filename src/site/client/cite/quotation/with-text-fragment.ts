/**
 * Browsers mark a text fragment (`:~:text=`) themselves, without our code, but only words that begin
 * and end where they part words. It is added where that is so; elsewhere it would find nothing.
 */
import { partsOf } from './hash.ts';
import type { Quotation } from './quotation.ts';

/** `text` is what the quotation stands in. */
export function withTextFragment(hash: string, quotation: Quotation, text: string): string {
  const { before, start, end, after } = quotation;
  const parts = [before, start, end, after].filter(Boolean);
  const isInLine = parts.every((part) => !part.includes('\n'));
  return isInLine && parts.every((part) => isOfWords(part, text))
    ? `${hash}:~:text=${partsOf(quotation)}`
    : hash;
}

function isOfWords(part: string, text: string): boolean {
  if (!('Segmenter' in Intl)) return false;
  const from = text.indexOf(part);
  const borders = new Set([text.length]);
  for (const { index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    borders.add(index);
  }
  return borders.has(from) && borders.has(from + part.length);
}
