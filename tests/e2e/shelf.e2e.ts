import { readFile } from 'node:fs/promises';
import { expectNoFaults } from './check-access.ts';
import { expect, test } from './quiet-page.ts';
import { aPage } from './site-pages.ts';

const article = aPage(/^articles\//u).path;

test('an article is put on the list, saved as a file, taken off, and brought back', async ({
  page,
}) => {
  await page.goto(article);
  await page.getByRole('button', { name: '加入清单' }).click();
  await expect(page.getByRole('button', { name: '已在清单' })).toBeVisible();
  await page.goto('reading/');
  await expect(page.locator(`.shelf a[href$="/${article}"]`)).toBeVisible();
  await expect(page.locator(`.history a[href$="/${article}"]`)).toBeVisible();
  await expectNoFaults(page);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSL-JSON', exact: true }).click();
  const file = await (await saving).path();
  expect(await readFile(file, 'utf8')).toContain('"type": "article-newspaper"');
  await page.getByRole('button', { name: '清空清单' }).click();
  await expect(page.locator('.shelf .entries li')).toHaveCount(0);
  await page.locator('input[type=file]').setInputFiles({
    name: '清单.json',
    mimeType: 'application/json',
    buffer: await readFile(file),
  });
  await expect(page.getByText('加入了1篇。')).toBeVisible();
});

test('the key works, and a history that is off remembers nothing @desk', async ({ page }) => {
  await page.goto('reading/');
  const remembers = page.getByLabel('记录读过的文章');
  // Before the script has set it, it is unchecked anyway.
  await expect(remembers).toBeChecked();
  await remembers.uncheck();
  await page.goto(article);
  await expect(page.getByRole('button', { name: '加入清单' })).toBeEnabled();
  await page.keyboard.press('Alt+Shift+KeyS');
  await expect(page.getByRole('button', { name: '已在清单' })).toBeVisible();
  await page.goto('reading/');
  await expect(page.locator('.shelf .entries li')).toHaveCount(1);
  await expect(page.locator('.history .entries li')).toHaveCount(0);
});

test('says so where nothing can be kept @desk', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('reading/');
  await expect(page.getByText('不允许网站在设备上保存')).toBeVisible();
});
