/**
 * The site map in parts (sitemaps.org), and what points to it. Addresses are those of the root, the
 * ones to cite; each names the same page in every language.
 */
import type { Archive } from '../../archive/records.ts';
import { printXml, xml } from '../article/xml.ts';
import type { ExportFile } from '../export-file.ts';
import { articlePath, type Place, toAddress, toFullAddress } from '../place.ts';
import { archiveToAddresses } from './addresses.ts';

/** Addresses that a part may hold. */
const mostAddresses = 50_000;
const xhtml = 'http://www.w3.org/1999/xhtml';
const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `sitemap.xml` and its parts, only where the full address of the site is known; `robots.txt`. */
export function* archiveToSiteMap(archive: Archive, place: Place): Generator<ExportFile> {
  const index = toFullAddress(place, 'sitemap.xml');
  const lines = [
    'User-agent: *',
    `Disallow: ${toAddress(place, 'search/')}?`,
    ...(index === null ? [] : ['', `Sitemap: ${index}`]),
  ];
  yield { path: 'robots.txt', make: () => `${lines.join('\n')}\n` };
  if (index === null) return;
  const parts = [...archiveToAddresses(archive)].flatMap(([name, paths]) => split(name, paths));
  const changed = new Map(
    Array.from(archive.versions, ([id, states]) => [articlePath(id), states.at(-1)?.since ?? null]),
  );
  for (const [path, paths] of parts) {
    yield {
      path,
      make: () =>
        printXml(
          xml(
            'urlset',
            (place.trees ?? []).length < 2 ? { xmlns } : { xmlns, 'xmlns:xhtml': xhtml },
            paths.map((one) => entry('url', one, { place, changed: changed.get(one) ?? null })),
          ),
        ),
    };
  }
  yield {
    path: 'sitemap.xml',
    make: () =>
      printXml(
        xml(
          'sitemapindex',
          { xmlns },
          parts.map(([path]) => entry('sitemap', path, { place })),
        ),
      ),
  };
}

function split(name: string, paths: string[]): [path: string, paths: string[]][] {
  const count = Math.ceil(paths.length / mostAddresses);
  return Array.from({ length: count }, (_, index) => [
    `sitemaps/${name}${index === 0 ? '' : `-${index + 1}`}.xml`,
    paths.slice(index * mostAddresses, (index + 1) * mostAddresses),
  ]);
}

/** `changed` is the plain day since when the text is as it is. */
function entry(
  name: string,
  path: string,
  { place, changed = null }: { place: Place; changed?: string | null },
) {
  const { trees = [] } = place;
  const alternates = name === 'url' && trees.length > 1 ? trees : [];
  return xml(
    name,
    {},
    xml('loc', {}, toFullAddress(place, path) ?? ''),
    changed === null ? null : xml('lastmod', {}, changed),
    alternates.map(({ lang, prefix }) =>
      xml('xhtml:link', {
        rel: 'alternate',
        hreflang: lang,
        href: toFullAddress(place, prefix + path),
      }),
    ),
  );
}
