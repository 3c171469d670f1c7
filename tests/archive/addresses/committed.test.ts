/** The registry beside the seeds: what was published stays registered, and a build agrees with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textToEntries } from '../../../src/archive/addresses/registry/text-to-entries.ts';
import { pagesToArchive } from '../../../src/archive/index.ts';
import { parse } from '../../../src/parse/index.ts';

const cases = new URL('../../cases/', import.meta.url);
const pages = readdirSync(cases)
  .filter((name) => existsSync(new URL(`${name}/gold.json`, cases)))
  .map((name) => parse(`${name}.txt`, readFileSync(new URL(`${name}/page.txt`, cases))));
const file = '_registry.jsonl';
const text = readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8');
const registry = textToEntries({ file, text });
const idsOf = ({ pages: all }: ReturnType<typeof pagesToArchive>) =>
  all.map(({ id, articles }) => [id, articles.map((article) => article.id)]);

test('is whole', () => expect(registry.messages).toEqual([]));

test('holds every address of the five pages', () => {
  const archive = pagesToArchive(pages, null, registry);
  const known = new Set(registry.entries.map(({ kind, slug }) => `${kind}/${slug}`));
  const addresses = archive.pages.flatMap((page) => [
    `pages/${page.id}`,
    ...page.articles.map(({ id }) => `articles/${id}`),
  ]);
  expect(addresses.filter((address) => !known.has(address))).toEqual([]);
  expect(idsOf(archive)).toEqual(idsOf(pagesToArchive(pages, null)));
});
