/** Every address of the site is made here, under the base path; all but files end in `/`. */

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path inside the site, without leading slash, as an address; `''` is the home page. */
export function url(path: string): string {
  return base + encodeURI(path);
}

export const homeUrl = url('');
export const searchUrl = url('search/');

/** The search page with a query in its field. */
export function queryUrl(query: string): string {
  return `${searchUrl}?q=${encodeURIComponent(query.toWellFormed())}`;
}

/** An article, or one of its paragraphs. */
export function articleUrl(id: string, paragraph = ''): string {
  return url(`articles/${id}/`) + (paragraph && `#${encodeURIComponent(paragraph)}`);
}

/** A printed page. */
export function pageUrl(id: string): string {
  return url(`pages/${id}/`);
}

/** The raw text of a page, or one of its lines, counted from 1. */
export function sourceUrl(id: string, line = 0): string {
  return url(`pages/${id}/source/`) + (line > 0 ? `#L${line}` : '');
}

/** The calendar; `2024`, `2024-01` (an anchor of its year) or `2024-01-27`. */
export function dateUrl(day = ''): string {
  const [year, month, date] = day.split('-');
  if (!year) {
    return url('dates/');
  }
  if (date) {
    return url(`dates/${year}/${month}/${date}/`);
  }
  return url(`dates/${year}/`) + (month ? `#m${month}` : '');
}

export type Register = 'people' | 'bylines' | 'columns' | 'newspapers';

/** The index of a register, or one of its members. */
export function registerUrl(register: Register, slug = ''): string {
  return url(slug ? `${register}/${slug}/` : `${register}/`);
}
