import { pageKinds } from '../helpers/page-kinds.ts';
import { expectContrast, expectNoFaults } from './check-access.ts';
import { expect, test } from './quiet-page.ts';
import { aPage } from './site-pages.ts';

for (const { name, path } of pageKinds.filter(({ like }) => like === undefined)) {
  test(`axe finds nothing on a page of the kind "${name}"`, async ({ page }, { project }) => {
    await page.goto(aPage(path).path);
    if (name === 'search') await searchFor(page, '张超超');
    await expectNoFaults(page);
    if (project.name === 'desk') await expectContrast(page);
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
