import { readFileSync } from 'node:fs';
import { expect, test } from './quiet-page.ts';
import { aPage } from './site-pages.ts';

test('reads an article from the home page, and the next one', async ({ page }) => {
  await page.goto('./');
  const lead = page.locator('main a[href*="/articles/"]').first();
  const headline = (await lead.textContent()) ?? '';
  await lead.click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-z]{8}\/$/u);
  const heading = page.getByRole('heading', { level: 1 });
  expect(plain(await heading.textContent())).toContain(plain(headline));
  await expect(page.locator('article p[id]').first()).toBeVisible();

  const address = page.url();
  await page.locator('a[rel="next"], a[rel="prev"]').first().click();
  await expect(page).not.toHaveURL(address);
  await expect(page.locator('article p[id]').first()).toBeVisible();
});

test('opens a link to a paragraph', async ({ page }) => {
  const article = aPage(/^articles\//u);
  const ids = [...readFileSync(article.file, 'utf8').matchAll(/<p id="(p-[^"]+)"/gu)];
  const last = ids.at(-1)?.[1] ?? '';
  await page.goto(`${article.path}#${last}`);
  const paragraph = page.locator(`[id="${last}"]`);
  await expect(paragraph).toBeInViewport();
  expect(await paragraph.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('goes from a paragraph to its lines in the source, and back', async ({ page }) => {
  await page.goto(aPage(/^articles\//u).path);
  await page.locator('article p[id] a[href^="#"]').first().click();
  await page.locator('article p[id] a[href*="/source/#L"]').first().click();
  await expect(page).toHaveURL(/\/source\/#L\d+$/u);
  await expect(page.locator(':target')).toBeInViewport();
  await page.locator('main a[href*="/articles/"]').first().click();
  await expect(page).toHaveURL(/\/articles\//u);
});

test.describe('without JavaScript @desk', () => {
  test.use({ javaScriptEnabled: false });

  test('everything but search can be read', async ({ page }) => {
    await page.goto('./');
    await page.locator('main a[href*="/articles/"]').first().click();
    await expect(page.locator('article p[id]').first()).toBeVisible();
    await page.locator('a[href*="/people/"]').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('search/');
    await expect(page.locator('noscript, main')).not.toHaveCount(0);
  });
});

test.describe('an address that is not there @desk', () => {
  test.use({ expectedErrors: /404/u });

  test('says so, and leads on', async ({ page }) => {
    const response = await page.goto('articles/nothing0/');
    expect(response?.status()).toBe(404);
    await page.locator('main a[href]').first().click();
    await expect(page.getByRole('main')).toBeVisible();
  });
});

/** Text without the spaces that set it. */
function plain(text: string | null): string {
  return (text ?? '').replace(/\s/gu, '');
}
