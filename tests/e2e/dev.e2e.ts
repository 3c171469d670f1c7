import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { testFolder } from '../helpers/test-sites.ts';
import { addresses } from './addresses.ts';
import { expect, test } from './quiet-page.ts';

const seeds = join(testFolder, 'dev-seeds');
const edited = '000_83e0f2e9a3ff8c01.txt';

/** Asked for without opening it: a page that is open reloads whenever a seed changes. */
async function statusOf(page: Page, path: string): Promise<number> {
  const response = await page.request.get(path, { timeout: 10_000 });
  return response.status();
}

/** A page that is open reloads when a seed changes, which may cut short what is opened just then. */
async function open(page: Page, path: string): Promise<void> {
  await expect(() => page.goto(path, { timeout: 10_000 })).toPass();
}

test.describe('npm run dev @desk', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ baseURL: addresses.dev, expectedErrors: /404/u });

  test('shows a seed that was edited, without being asked', async ({ page }, { retry }) => {
    // A sentence of its own for each try: the one before may have left its sentence there.
    const sentence = `第${String(retry + 1)}次写下的一句话也是版面上的文字`;
    await open(page, 'pages/83e0f2e9/source/');
    await expect(page.getByText(sentence)).toHaveCount(0);
    const text = await readFile(resolve('seeds', edited), 'utf8');
    await writeFile(join(seeds, edited), `${text}\n\n${sentence}。\n`);
    await expect(page.getByText(sentence).first()).toBeVisible();
  });

  test('shows a seed that was added, and finds its words', async ({ page }) => {
    const added = join(seeds, '009_0a0b0c0d0e0f0a0b.txt');
    await writeFile(
      added,
      '# 新来的版面也要马上看得见\n\n本报讯(记者 韩露)昨日，新来的版面被放进了文件夹。\n',
    );
    await expect.poll(() => statusOf(page, 'pages/0a0b0c0d/')).toBe(200);
    expect(await statusOf(page, 'en/pages/0a0b0c0d/')).toBe(200);
    await open(page, 'pages/0a0b0c0d/');
    await expect(page.getByText('新来的版面也要马上看得见').first()).toBeVisible();
    await open(page, `search/?q=${encodeURIComponent('版面被放进')}`);
    await expect(page.locator('main a[href*="/articles/"]').first()).toBeVisible();
  });

  test('has it in feeds and data', async ({ page }) => {
    for (const file of ['feed.xml', 'data/articles.jsonl']) {
      expect(await statusOf(page, file)).toBe(200);
    }
    const feed = await page.request.get('feed.xml');
    expect(await feed.text()).toContain('新来的版面也要马上看得见');
  });

  test('forgets a seed that was deleted', async ({ page }) => {
    await rm(join(seeds, '009_0a0b0c0d0e0f0a0b.txt'));
    await expect.poll(() => statusOf(page, 'pages/0a0b0c0d/')).toBe(404);
  });
});
