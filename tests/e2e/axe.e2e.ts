import { pageKinds } from '../helpers/page-kinds.ts';
import { expectContrast, expectLayout, expectNoFaults } from './check-access.ts';
import { expect, test } from './quiet-page.ts';
import { aPage } from './site-pages.ts';

/** The same page, narrow: to open it anew on a phone would find no more, and cost as much again. */
const phone = { width: 390, height: 844 };

for (const { name, path } of pageKinds) {
  test(`axe finds nothing on a page of the kind "${name}" @desk`, async ({ page }) => {
    await page.goto(aPage(path).path);
    if (name === 'search') await searchFor(page, '张超超');
    await expectNoFaults(page);
    await expectContrast(page);
    await page.setViewportSize(phone);
    await expectLayout(page);
  });
}

for (const tree of ['zh-hant/', 'en/']) {
  for (const kind of ['', 'articles/', 'people/', 'search/']) {
    test(`axe finds nothing in the tree ${tree} on ${kind || 'home'} @desk`, async ({ page }) => {
      const root = aPage(new RegExp(`^${kind}${kind === 'articles/' ? '[^/]+/' : ''}$`, 'u'));
      await page.goto(tree + root.path);
      await expectNoFaults(page);
    });
  }
}

async function searchFor(page: import('@playwright/test').Page, query: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('main a[href*="/articles/"]').first()).toBeVisible();
}
