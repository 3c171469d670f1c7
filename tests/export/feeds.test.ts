import { readFileSync } from 'node:fs';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { pagesToArchive } from '../../src/archive/index.ts';
import { archiveToFiles } from '../../src/export/index.ts';
import type { Place } from '../../src/export/place.ts';
import { makePage } from '../archive/make-page.ts';
import { day, places } from './sketches.ts';

const person = { name: '许志远', posts: [], roles: [], list: null, places: [] };
const pages = [
  makePage({
    file: 'a.txt',
    articles: [{ headline: '旧闻<&>', paragraphs: ['旧。'], more: { people: [person] } }],
    more: { published: day('2020-01-02') },
  }),
  makePage({
    file: 'b.txt',
    articles: [{ headline: '新闻', paragraphs: ['新。'] }],
    more: { published: day('2021-07-08?') },
  }),
  makePage({ file: 'c.txt', articles: [{ headline: '撤回之文', paragraphs: ['不可见。'] }] }),
];
const catalogue = JSON.stringify({ pages: { 'c.txt': { withdrawn: '应要求' } } });
const archive = pagesToArchive(
  pages,
  { file: '_catalogue.json', text: catalogue },
  { entries: [], messages: [], today: '2026-11-21' },
);
const [slug] = archive.people.map((one) => one.slug);

function filesOf(place: Place): Map<string, string> {
  return new Map([...archiveToFiles(archive, place)].map(({ path, make }) => [path, make()]));
}
const known = filesOf(places.known);
const unknown = filesOf(places.unknown);
const root = 'https://example.org/an/archive/';

test('Atom and JSON Feed say the same, newest first, and only certain days', () => {
  const atom = parseAtomFeed(known.get('feed.xml') ?? '');
  const json = parseJsonFeed(known.get('feed.json') ?? '');
  expect(atom.entries?.map(({ title }) => titleOf(title))).toEqual(['新闻', '旧闻<&>']);
  expect(json.items?.map(({ title }) => titleOf(title))).toEqual(['新闻', '旧闻<&>']);
  expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id));
  expect(json.items?.map(({ date_published }) => date_published)).toEqual([
    undefined,
    '2020-01-02T00:00:00Z',
  ]);
  expect(json.feed_url).toBe(`${root}feed.json`);
});

test('every Atom feed is valid, with a known host and without', async () => {
  const xml = [...known, ...unknown]
    .filter(([path]) => path.endsWith('feed.xml'))
    .map(([path, contents], index) => ({ fileName: `${index}-${path}`, contents }));
  const schema = readFileSync(new URL('schemas/atom.rng', import.meta.url), 'utf8');
  const { errors } = await validateXML({ xml, schema: [schema], extension: 'relaxng' });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
});

test('every person, column and newspaper has a feed', () => {
  const feeds = [...known.keys()].filter((path) => path.endsWith('feed.xml'));
  expect(feeds).toEqual(expect.arrayContaining(['feed.xml', `people/${slug}/feed.xml`]));
  expect(feeds.some((path) => path.startsWith('newspapers/'))).toBe(true);
  const own = parseAtomFeed(known.get(`people/${slug}/feed.xml`) ?? '');
  expect(own.entries?.map(({ title }) => titleOf(title))).toEqual(['旧闻<&>']);
});

test('without an address names are urn: and no address is made up', () => {
  const atom = unknown.get('feed.xml') ?? '';
  expect(parseAtomFeed(atom).id).toBe('urn:banmian:archive');
  expect(atom).not.toContain('<link');
  expect([...unknown.keys()]).not.toContain('sitemap.xml');
  expect([...unknown.keys()]).not.toContain('opensearch.xml');
});

test('the site map is valid, in parts that change by year', async () => {
  const parts = [...known].filter(([path]) => path.startsWith('sitemaps/'));
  expect(parts.map(([path]) => path)).toEqual(
    expect.arrayContaining(['sitemaps/2020.xml', 'sitemaps/2021.xml', 'sitemaps/people.xml']),
  );
  // The official schema wants the schemas of all else, too: it is asked of a site in one language.
  const { site, base } = places.known;
  const plain = [...filesOf({ site, base })].filter(([path]) => path.startsWith('sitemaps/'));
  const official = import.meta.resolve('sitemap').replace(/dist\/.*$/u, 'schema/sitemap.xsd');
  const ours = readFileSync(new URL('schemas/sitemap.rng', import.meta.url), 'utf8');
  const index = ['sitemap.xml', known.get('sitemap.xml') ?? ''] as const;
  const toFile = ([fileName, contents]: readonly [string, string]) => ({ fileName, contents });
  const results = [
    await validateXML({
      xml: plain.map(toFile),
      schema: [readFileSync(new URL(official), 'utf8')],
    }),
    await validateXML({ xml: [...parts, index].map(toFile), schema: [ours], extension: 'relaxng' }),
  ];
  expect(results.flatMap(({ errors }) => errors.map((one) => one.rawMessage))).toEqual([]);
  expect(known.get('sitemaps/2020.xml')).toContain('<lastmod>2026-11-21</lastmod>');
  expect(known.get('sitemap.xml')).toContain(`<loc>${root}sitemaps/2020.xml</loc>`);
  expect(known.get('robots.txt')).toContain(`Sitemap: ${root}sitemap.xml`);
});

test('OpenSearch leads to the search page', () => {
  expect(known.get('opensearch.xml')).toContain(`template="${root}search/?q={searchTerms}"`);
});

test('what is withdrawn is in no feed and no site map', () => {
  const withdrawn = archive.pages.flatMap(({ id, articles }) =>
    archive.notes.get(id)?.withdrawn ? [id, ...articles.map((article) => article.id)] : [],
  );
  const all = [...known].flat().join('\n');
  expect(withdrawn).toHaveLength(2);
  for (const word of [...withdrawn, '撤回之文', '不可见']) expect(all).not.toContain(word);
});

/** Atom gives a title its kind beside its text. */
function titleOf(title: string | { value?: string } | undefined): string | undefined {
  return typeof title === 'object' ? title.value : title;
}
