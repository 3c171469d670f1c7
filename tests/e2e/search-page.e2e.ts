import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectNoFaults } from './check-access.ts';
import { expect, test } from './quiet-page.ts';

const query = '营商环境';

test('counts articles and places, and narrows by a month and a person', async ({ page }) => {
  await search(page, query);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ 篇文章，\d+ 处$/u);
  await openFilters(page);
  await page.getByText('按月列表').click();
  const row = page.locator('[data-survey="date"] tbody tr').first();
  const count = Number(await row.locator('td').nth(1).textContent());
  await row.getByRole('link').click();
  await expect(page.getByRole('status').first()).toContainText(`${count} 篇文章`);
  await expect(page).toHaveURL(/%E6%97%A5%E6%9C%9F/u);
  await page.getByRole('link', { name: '全部时间' }).click();
  const person = page.locator('[data-survey="person"] a').first();
  await person.click();
  await expect(page.locator('[data-survey="person"] [aria-current]')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue(query);
});

test('bars lead to their month @desk', async ({ page }) => {
  await search(page, query);
  await page.locator('.bars a').last().click();
  await expect(page).toHaveURL(/%E6%97%A5%E6%9C%9F/u);
  await expect(page.locator('.bars a')).toHaveCount(1);
});

test('shows days and lines, by address', async ({ page }) => {
  await search(page, query);
  await page.getByRole('link', { name: '按日', exact: true }).click();
  await expect(page.locator('.day h2').first()).toContainText('年');
  await page.getByRole('link', { name: '逐行' }).click();
  await expect(page.locator('.lines mark').first()).toHaveText(query);
  const linesOf = (): Promise<string[]> => page.locator('.lines li').allTextContents();
  const byNext = await linesOf();
  await page.getByRole('link', { name: '按前文' }).click();
  await expect(page).toHaveURL(/view=lines.*sort=before/u);
  await expect.poll(linesOf).not.toEqual(byNext);
  const lines = await linesOf();
  await page.reload();
  await expect(page.locator('.lines li').first()).toBeVisible();
  expect(await linesOf()).toEqual(lines);
  await expectNoFaults(page);
});

test('shows all hits by and by, and is found again where it was left @desk', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('的')}`);
  const status = page.getByRole('status').first();
  await expect(status).toHaveText(/^1[1-9] 篇文章/u);
  const hits = page.locator('.hits > li');
  await expect(hits).toHaveCount(10);
  await page.getByRole('button', { name: '再显示一些' }).click();
  const all = Number(/^\d+/u.exec((await status.textContent()) ?? '')?.[0]);
  await expect(hits).toHaveCount(all);
  await expect(hits.nth(10).getByRole('link')).toBeFocused();
  const last = hits.last().getByRole('link');
  await last.click();
  await expect(page).toHaveURL(/\/articles\//u);
  await page.goBack();
  await expect(hits).toHaveCount(all);
  await expect(last).toBeInViewport();
});

test('saves a table, and says how much it holds @desk', async ({ page }) => {
  await search(page, query);
  await page.getByRole('button', { name: '导出' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe('检索-营商环境.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFFid,')).toBe(true);
  expect(csv).toContain(query);
  await expect(page.locator('.save output')).toHaveText(/^已保存 \d+ 篇$/u);
});

test('is led through by keys alone @desk', async ({ page }) => {
  await search(page, query);
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.hits a:focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('leads with a name where no article has the letters @desk', async ({ page }) => {
  await page.goto('search/?q=zcc');
  await expect(page.getByRole('status').first()).toHaveText('找到 1 个名称');
  await page.getByRole('link', { name: '相关文章：张超超' }).click();
  await expect(page.locator('.hits a').first()).toBeVisible();
});

test('leads from hit to hit in an article, and on to the next article', async ({ page }) => {
  await search(page, query);
  await page.locator('.hits a').first().click();
  const walk = page.getByRole('navigation', { name: '检索到的地方' });
  await expect(walk.getByRole('status')).toHaveText(/^1 \/ \d+ 处$/u);
  await walk.getByRole('button', { name: '下一处' }).click();
  await expect(walk.getByRole('status')).toHaveText(/^2 \//u);
  await expect(page.locator('mark.here').first()).toBeInViewport();
  const address = page.url();
  await walk.getByRole('link', { name: '下一篇' }).click();
  await expect(page).not.toHaveURL(address);
  await expect(page.locator('mark.here').first()).toBeInViewport();
  await expectNoFaults(page);
  await walk.getByRole('link', { name: '检索结果' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue(query);
});

async function search(page: Page, what: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(what)}`);
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(page.locator('[data-survey="date"] svg')).toBeAttached();
}

/** On a phone they are folded. */
async function openFilters(page: Page): Promise<void> {
  const isOpen = await page.locator('.filters').evaluate((filters) => filters.hasAttribute('open'));
  if (!isOpen) await page.getByText('筛选').click();
}
