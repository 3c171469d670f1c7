/** A printed page in one line: `石家庄日报 2024年1月27日 第3版`. */
import type { Page } from '../../parse/records/index.ts';
import { dateToWords } from './date-to-words.ts';

export function pageToTitle(page: Page): string {
  const number = page.printedPage === null ? '' : `第${page.printedPage}版`;
  const day = dateToWords(page.published) ?? '日期未详';
  return [page.newspaper, day, number].filter(Boolean).join(' ');
}
