/** A printed page in one line: `石家庄日报 2024年1月27日 第3版`. */
import type { Page } from '../../parse/records/index.ts';
import { dateToWords } from './date-to-words.ts';

/** `第3版`, or that it is not known. */
export function pageToNumber(page: Page): string {
  return page.printedPage === null ? '版次未详' : `第${page.printedPage}版`;
}

export function pageToTitle(page: Page): string {
  const number = page.printedPage === null ? '' : pageToNumber(page);
  const day = dateToWords(page.published) ?? '日期未详';
  return [page.newspaper, day, number].filter(Boolean).join(' ');
}
