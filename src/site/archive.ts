/**
 * The one module through which pages ask for records. Paths carry ids and pages ask here for the
 * record, so that Astro keeps no record for the length of a build. `npm run dev` evaluates this
 * module again whenever a seed or the catalogue changes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInformation } from '../../scripts/seeds/build-information.ts';
import { offersCopies, seedsFolder, wantedTrees } from '../../scripts/seeds/folders.ts';
import { handOver, takeKept } from '../../scripts/seeds/hand-over.ts';
import { loadArchive } from '../../scripts/seeds/load-archive.ts';
import { hideWithdrawn } from '../archive/catalogue/hide-withdrawn.ts';
import type { Archive } from '../archive/records.ts';
import { bytesToText } from '../parse/bytes-to-text.ts';
import type { Article, Page } from '../parse/records/index.ts';
import { textToLines } from '../parse/text-to-blocks.ts';
import { convertBy } from './i18n/to-reading-text.ts';
import { archiveToTrees } from './trees/archive-to-trees.ts';
import { archiveToConverter } from './trees/script/archive-to-converter.ts';
import { currentTree } from './trees/tree.ts';
import { forgetLines } from './url.ts';
import { sourceWithdrawal } from './views/withdrawal-of.ts';

const loaded = takeKept() ?? (await loadArchive());
handOver(loaded);

/** Without a character of what is withdrawn. */
export const archive: Archive = hideWithdrawn(loaded.archive);
export const build = buildInformation();

forgetLines(
  new Set(archive.pages.filter((page) => sourceWithdrawal(archive, page)).map(({ id }) => id)),
);

/** Whether readers may keep copies of the site. */
export { offersCopies };

/** The trees of the site, the root first. */
export const builtTrees = archiveToTrees(archive, wantedTrees);

const toTraditional = archiveToConverter(archive);
convertBy((text) => (currentTree() === 'zh-hant' ? toTraditional(text) : text));

const pagesById = new Map(archive.pages.map((page) => [page.id, page]));
const articlesById = new Map(
  archive.pages.flatMap((page) => page.articles).map((article) => [article.id, article]),
);
const newestFirst = archive.issues.flatMap((issue) =>
  issue.pages.flatMap((id) => pageById(id).articles),
);

/** All articles, newest issue first, in printed order within an issue. */
export function articles(): readonly Article[] {
  return newestFirst;
}

/** Throws if there is no such article: addresses are made from the same archive. */
export function articleById(id: string): Article {
  const article = articlesById.get(id);
  if (article === undefined) throw new Error(`No article has the id ${id}`);
  return article;
}

/** Throws if there is no such page: addresses are made from the same archive. */
export function pageById(id: string): Page {
  const page = pagesById.get(id);
  if (page === undefined) throw new Error(`No page has the id ${id}`);
  return page;
}

/** The decoded lines of a page's seed, without their line ends; line 1 is at index 0. */
export function sourceLines(id: string): string[] {
  const bytes = readFileSync(join(seedsFolder, pageById(id).source.file));
  return textToLines(bytesToText(bytes).text);
}
