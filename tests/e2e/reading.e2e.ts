import { statSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { allPages } from './site-pages.ts';

/** The longest article: it has pages of text to move along, and quotation marks. */
const longest = allPages('plain')
  .filter(({ path }) => path.startsWith('articles/'))
  .toSorted((one, other) => statSync(other.file).size - statSync(one.file).size)[0];

test.describe('upright lines', () => {
  test('are chosen, moved along, copied as text, and remembered', async ({ page }) => {
    await page.goto(longest?.path ?? '');
    const article = page.locator('main > article');
    const text = await article.locator('.body').textContent();
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('button', { name: '竖排' }).click();
    await expect(article).toHaveCSS('writing-mode', 'vertical-rl');
    await expect(article.locator('.number-upright').first()).toHaveCSS(
      'text-combine-upright',
      'all',
    );
    expect(await article.locator('.body').textContent()).toBe(text);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await page.keyboard.press('Escape');
    await article.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => scrolled(page)).toBeLessThan(-100);

    await page.reload();
    await expect(article).toHaveCSS('writing-mode', 'vertical-rl');
    await page.getByRole('button', { name: '阅读设置' }).click();
    await page.getByRole('button', { name: '横排' }).click();
    await expect(article).toHaveCSS('writing-mode', 'horizontal-tb');
  });
});

test('a long article is offered where the reader left it', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 500 });
  await page.goto(longest?.path ?? '');
  await page.mouse.move(200, 250);
  await page.mouse.wheel(0, 2500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1500);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  await page.goto('./');
  await page.goto(longest?.path ?? '');
  await page.getByRole('link', { name: '接着上次读' }).click();
  await expect(page).toHaveURL(/#p-/u);
  await expect(page.locator('p:target')).toBeInViewport();
});

test('the arrow keys lead from article to article, but not while something is selected @desk', async ({
  page,
}) => {
  const first = allPages('plain').find(({ path }) => path.startsWith('pages/'))?.path ?? '';
  await page.goto(first);
  await page.locator('main a[href*="/articles/"]').first().click();
  await expect(page).toHaveURL(/\/articles\//u);
  await page.waitForLoadState();
  const address = page.url();
  await page.locator('main h1').selectText();
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  expect(page.url()).toBe(address);
  await page.keyboard.press('ArrowRight');
  await expect(page).not.toHaveURL(address);
  // An address is new before the page is: its keys work once it is loaded.
  await page.waitForLoadState();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(address);
});

function scrolled(page: Page): Promise<number> {
  return page.locator('main > article').evaluate((article) => article.scrollLeft);
}

test('a level stroke leads to the next article, a slanting one does not', async ({
  page,
  hasTouch,
}) => {
  test.skip(!hasTouch, 'there are no fingers');
  const first = allPages('plain').find(({ path }) => path.startsWith('pages/'))?.path ?? '';
  await page.goto(first);
  await page.locator('main a[href*="/articles/"]').first().click();
  await expect(page).toHaveURL(/\/articles\//u);
  await page.waitForLoadState();
  const address = page.url();
  await stroke(page, { x: -200, y: 150 });
  await stroke(page, { x: 40, y: 0 });
  expect(page.url()).toBe(address);
  await stroke(page, { x: -200, y: 10 });
  await expect(page).not.toHaveURL(address);
});

/** One finger goes from the middle of the screen so far, in pixels. */
async function stroke(page: Page, by: { x: number; y: number }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const start = { x: 300, y: 300 };
  const end = { x: start.x + by.x, y: start.y + by.y };
  const send = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: { x: number; y: number }[],
  ) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [start]);
  await page.waitForLoadState('networkidle');
  await send('touchMove', [end]);
  await send('touchEnd', []);
  await client.detach();
}
