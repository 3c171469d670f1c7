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

async function searchFor(page: import('@playwright/test').Page, query: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('main a[href*="/articles/"]').first()).toBeVisible();
}
