/**
 * Every address of the site is made here, under the base path; all but files end in `/`. Addresses
 * of pages lie in the tree of the page that is printed; files are there once, for all trees.
 */
import { currentTree, pathInTree, type Tree, trees } from './trees/tree.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** A path inside the site, without leading slash, as an address; `''` is the home page. */
export function url(path: string): string {
  return treeUrl(currentTree(), path);
}

/** The same in a given tree. */
export function treeUrl(tree: Tree, path: string): string {
  const isPage = path === '' || path.endsWith('/');
  return base + (isPage ? trees[tree].prefix : '') + encodeURI(path);
}

/** The address of a page as a path inside the site, its tree's prefix included. */
export function addressToPath(pathname: string): string {
  return pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');
}

/** The address of the same page in another tree. */
export function elsewhereUrl(tree: Tree, pathname: string): string {
  return base + trees[tree].prefix + pathInTree(addressToPath(pathname));
}

/** The folder that holds the whole site: its files, and the home page of the root tree. */
export const rootUrl = base;

export function homeUrl(): string {
  return url('');
}

export function searchUrl(): string {
  return url('search/');
}

/** The search page with a query in its field. */
export function queryUrl(query: string): string {
  return `${searchUrl()}?q=${encodeURIComponent(query.toWellFormed())}`;
}

/** An article, or one of its paragraphs. */
export function articleUrl(id: string, paragraph = ''): string {
  return url(`articles/${id}/`) + (paragraph && `#${encodeURIComponent(paragraph)}`);
}

/** A printed page. */
export function pageUrl(id: string): string {
  return url(`pages/${id}/`);
}

let lineless: ReadonlySet<string> = new Set();

/** Says of which pages the raw text is withdrawn: it has no lines that could be pointed at. */
export function forgetLines(pages: ReadonlySet<string>): void {
  lineless = pages;
}

/** The raw text of a page, or one of its lines, counted from 1. */
export function sourceUrl(id: string, line = 0): string {
  return url(`pages/${id}/source/`) + (line > 0 && !lineless.has(id) ? `#L${line}` : '');
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

/** The issues of a month in all years, `01`; empty: the folder of these. */
export function anniversaryUrl(month = ''): string {
  return url(month ? `dates/on/${month}/` : 'dates/on/');
}

export type Register = 'people' | 'bylines' | 'columns' | 'newspapers';

/** The index of a register, or one of its members. */
export function registerUrl(register: Register, slug = ''): string {
  return url(slug ? `${register}/${slug}/` : `${register}/`);
}
