import { readFileSync, statSync } from 'node:fs';
import { trees } from '../../src/site/trees/tree.ts';
import { addresses } from './addresses.ts';
import { expect, test } from './quiet-page.ts';
import { allPages } from './site-pages.ts';

/** Bytes of a page; one of megabytes takes a browser a minute to lay out and holds nothing else. */
const largest = 300_000;

/** What each payload has, however it is written; a page without it is like those of the seeds. */
const harm = /window\.ran|evil\.invalid/u;

type SitePage = ReturnType<typeof allPages>[number];

function showsHarm({ file }: SitePage): boolean {
  return statSync(file).size <= largest && harm.test(readFileSync(file, 'utf8'));
}

/**
 * Each page in one of the trees, by turns: the same templates print all of them, and what stands
 * in the HTML of all is looked through without a browser.
 */
function turns(pages: SitePage[]): SitePage[] {
  const prefixes = Object.values(trees).map(({ prefix }) => prefix);
  const ofTree = (prefix: string): SitePage[] =>
    pages.filter(({ path }) => prefixes.findLast((other) => path.startsWith(other)) === prefix);
  return prefixes.flatMap((prefix, turn) =>
    ofTree(prefix).filter((_, index) => index % prefixes.length === turn),
  );
}

test.describe('a hostile archive @desk', () => {
  test.use({ baseURL: addresses.hostile, expectedErrors: /404/u });

  test('runs nothing on any page that shows what means harm', async ({ page }) => {
    test.setTimeout(120_000);
    for (const { path } of turns(allPages('hostile').filter(showsHarm))) {
      await page.goto(path);
      expect(await page.evaluate(() => (globalThis as { ran?: number }).ran), path).toBeUndefined();
    }
  });

  test('runs nothing when it is searched', async ({ page }) => {
    for (const query of ['<script>', 'onerror', 'javascript:', '记者']) {
      await page.goto(`search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('main a[href*="/articles/"]').first()).toBeVisible();
      expect(await page.evaluate(() => (globalThis as { ran?: number }).ran)).toBeUndefined();
    }
  });
});
