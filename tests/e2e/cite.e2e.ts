/** Links to paragraphs and quotations, and what is copied. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { aPage } from './site-pages.ts';

const article = aPage(/^articles\//u);
const anchors = [...readFileSync(article.file, 'utf8').matchAll(/<p id="(p-[^"]+)"/gu)].map(
  ([, anchor = '']) => anchor,
);
const [first = '', second = ''] = anchors;

test('the number of a paragraph becomes its permanent anchor', async ({ page }) => {
  await page.goto(`${article.path}#p2`);
  await expect(page).toHaveURL(new RegExp(`#${second}$`, 'u'));
  await expect(page.locator(':target')).toHaveId(second);
});

test('an anchor that is nowhere shows the nearest paragraph, and says so', async ({ page }) => {
  await page.goto(`${article.path}#p999`);
  await expect(page.getByRole('status')).toHaveText(/不在本文中/u);
  await expect(page).toHaveURL(new RegExp(`#${anchors.at(-1)}$`, 'u'));
});

test.describe('what is selected @desk', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied with its source by keyboard, and its link leads back to it', async ({ page }) => {
    await page.goto(article.path);
    const [begins, ends] = await selectAcross(page);
    await expect(page.getByRole('toolbar')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('toolbar')).toContainText('已复制');
    const copied = await clipboard(page);
    expect(copied).toContain('[N');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toMatch(/^http\S+$/u);
    const link = new URL(await clipboard(page));
    expect(copied).toContain(link.href);

    await page.goto('./');
    await page.goto(article.path + link.hash);
    await expect(page.locator('mark').first()).toBeInViewport();
    const marked = (await page.locator('mark').allTextContents()).join('');
    expect(marked.startsWith(begins) && marked.endsWith(ends)).toBe(true);

    await page.goto(`${article.path}#${first}&q=${encodeURIComponent('此处从未有过的一句话')}`);
    await expect(page.getByRole('status')).toHaveText(/已改动或移走/u);
    await expect(page).toHaveURL(new RegExp(`#${first}$`, 'u'));
  });
});

/** Selects from the first paragraph into the second; gives how the selection begins and ends. */
function selectAcross(page: Page): Promise<[string, string]> {
  return page.evaluate(() => {
    const [one, other] = [...document.querySelectorAll('.body p[id]')].map((paragraph) => {
      const texts = [...paragraph.childNodes].filter((node) => node instanceof Text);
      return texts[0];
    });
    if (!one || !other) throw new Error('There are two paragraphs');
    getSelection()?.setBaseAndExtent(one, 1, other, 5);
    return [one.data.slice(1), other.data.slice(0, 5)];
  });
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
