import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './quiet-page.ts';
import { aPage } from './site-pages.ts';

/** Every kind of page, by the path of any one. */
const kinds: Record<string, RegExp> = {
  home: /^$/u,
  article: /^articles\/[^/]+\/$/u,
  page: /^pages\/[^/]+\/$/u,
  source: /^pages\/[^/]+\/source\/$/u,
  calendar: /^dates\/$/u,
  year: /^dates\/\d+\/$/u,
  issue: /^dates\/\d+\/\d+\/\d+\/$/u,
  people: /^people\/$/u,
  person: /^people\/[^/]+\/$/u,
  bylines: /^bylines\/$/u,
  byline: /^bylines\/[^/]+\/$/u,
  columns: /^columns\/$/u,
  column: /^columns\/[^/]+\/$/u,
  newspapers: /^newspapers\/$/u,
  newspaper: /^newspapers\/[^/]+\/$/u,
  search: /^search\/$/u,
  about: /^about\/$/u,
  'not found': /^404\.html$/u,
};

for (const [kind, pattern] of Object.entries(kinds)) {
  test(`axe finds nothing on a page of the kind "${kind}"`, async ({ page }) => {
    await page.goto(aPage(pattern).path);
    if (kind === 'search') await searchFor(page, '张超超');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
      expect(found, colorScheme).toEqual([]);
    }
  });
}

async function searchFor(page: import('@playwright/test').Page, query: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('main a[href*="/articles/"]').first()).toBeVisible();
}
