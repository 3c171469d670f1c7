/** Several filters at once: chosen, left out, counted, taken away; in the address, and by keys. */
import type { Page } from '@playwright/test';
import { expectNoFaults } from './check-access.ts';
import { expect, test } from './quiet-page.ts';

test('narrows by two people, leaves one out, and takes each away again', async ({ page }) => {
  await search(page, '会议');
  const people = page.locator('[data-survey="person"] li');
  await people.first().locator('a').first().click();
  const chosen = page.getByRole('list', { name: '已选条件' });
  await expect(chosen.getByRole('link')).toHaveCount(1);
  await settled(page);
  // Beside the one chosen stand those who are in the same articles, with how many of these.
  const beside = people.nth(1);
  const both = await beside.locator('.soft').textContent();
  await beside.locator('a').first().click();
  await expect(count(page)).toHaveText(new RegExp(`^${both} 篇文章`, 'u'));
  await expect(chosen.getByRole('link')).toHaveCount(3);
  await expectNoFaults(page);
  const address = page.url();
  await page.reload();
  await expect(count(page)).toHaveText(new RegExp(`^${both} 篇文章`, 'u'));
  expect(page.url()).toBe(address);
  await chosen.getByRole('link').first().click();
  await expect(chosen.getByRole('link')).toHaveCount(1);
  await page.goBack();
  await expect(chosen.getByRole('link')).toHaveCount(3);
});

test('counts other kinds beside the chosen one, and adds them up @desk', async ({ page }) => {
  // A single character has a list of its own: its counts are exact.
  await search(page, '的');
  const all = await number(page);
  const kinds = page.locator('[data-survey="kind"] li');
  const counts = await kinds.locator('.soft').allTextContents();
  await kinds.first().locator('a').first().click();
  await expect(count(page)).toHaveText(new RegExp(`^${counts[0]} 篇文章`, 'u'));
  await settled(page);
  expect(await kinds.locator('.soft').allTextContents()).toEqual(counts);
  await kinds.first().locator('.without').focus();
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText(new RegExp(`^${all - Number(counts[0])} 篇文章`, 'u'));
  await expect(page.getByRole('searchbox')).toHaveValue(/-体裁:/u);
  const drop = page.getByRole('link', { name: /^去掉条件：不含体裁/u });
  await drop.focus();
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText(new RegExp(`^${all} 篇文章`, 'u'));
  await expect(page.getByRole('searchbox')).toBeFocused();
});

function count(page: Page) {
  return page.getByRole('status').first();
}

async function number(page: Page): Promise<number> {
  return Number(/^\d+/u.exec((await count(page).textContent()) ?? '')?.[0]);
}

/** Facets come a little after the hits. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-survey] [aria-current]').first()).toBeAttached();
}

async function search(page: Page, what: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(what)}`);
  await expect(page.locator('.hits a').first()).toBeVisible();
  await page.locator('.filters').evaluate((filters) => filters.toggleAttribute('open', true));
  await expect(page.locator('[data-survey="kind"] li').first()).toBeVisible();
}
