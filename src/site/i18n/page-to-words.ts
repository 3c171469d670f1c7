/** A printed page in one line: `石家庄日报 2024年1月27日 第3版`. */
import type { Page } from '../../parse/records/index.ts';
import { dateToWords } from './date-to-words.ts';
import { paperToWords } from './names.ts';
import { say, words } from './words/index.ts';

/** `第3版`, or that it is not known. */
export function pageToNumber(page: Page): string {
  return page.printedPage === null
    ? words('article').pageUnknown
    : say(words('article').page, { page: page.printedPage });
}

export function pageToTitle(page: Page, paperIn = paperToWords): string {
  return pageToParts(page, paperIn).join(words('terms').space);
}

/** Newspaper, day and number, those that are known; the day says if it is not. */
export function pageToParts(page: Page, paperIn = paperToWords): string[] {
  const number = page.printedPage === null ? '' : pageToNumber(page);
  const day = dateToWords(page.published) ?? words('dates').unknown;
  const paper = page.newspaper === null ? '' : paperIn(page.newspaper);
  return [paper, day, number].filter(Boolean);
}
