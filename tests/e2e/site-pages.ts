/** Picks pages of the built site by what they are. */
import { join } from 'node:path';
import { siteFiles } from '../helpers/built-site.ts';
import { siteFolder, type TestSite } from '../helpers/test-sites.ts';

interface SitePage {
  /** Inside the site, without leading slash. */
  path: string;
  /** Where its HTML stands. */
  file: string;
}

/** All pages of a built site, by path. */
export function allPages(site: TestSite): SitePage[] {
  const folder = siteFolder(site);
  return siteFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: file.replace(/(?:^|(?<=\/))index\.html$/u, ''),
      file: join(folder, file),
    }));
}

/** The first page whose path matches. Throws where there is none. */
export function aPage(pattern: RegExp): SitePage {
  const page = allPages('plain').find(({ path }) => pattern.test(path));
  if (page === undefined) throw new Error(`No page of the site is like ${pattern.source}`);
  return page;
}
