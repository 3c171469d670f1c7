/**
 * The programming interface: any page or script asks a published archive by its address.
 *
 *     const archive = openArchive('https://example.org/news/');
 *     const { hits, atLeast, atMost } = await archive.search({ query: '营商环境', limit: 10, order: 'best' });
 *     const { bars, facets } = await archive.survey('营商环境');
 *
 * Works in browsers and in Node from 22 on. A page of another site needs the host to allow it (CORS).
 */
import { Reader } from './read/reader.ts';

/** `site` is the address of the archive's home page; nothing is fetched before the first question. */
export function openArchive(site: string | URL): Reader {
  const home = new URL(site);
  if (!home.pathname.endsWith('/')) home.pathname += '/';
  const folder = new URL('search/', home);
  // biome-ignore lint/style/noRestrictedGlobals: here search meets the host.
  return new Reader((path, options) => fetch(new URL(path, folder), options));
}
