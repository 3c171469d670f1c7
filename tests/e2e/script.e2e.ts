/** The Traditional tree: what was printed is converted for reading, and shown as printed by one click. */
import { expectNoFaults } from './check-access.ts';
import { expect, test } from './quiet-page.ts';

const query = '營商環境';

test('hits, names and lines are in Traditional, or in the original characters', async ({
  page,
}) => {
  await page.goto(`zh-hant/search/?q=${encodeURIComponent(query)}`);
  const mark = page.locator('.hits mark').first();
  await expect(mark).toHaveText(query);
  await page.locator('.filters').evaluate((filters) => filters.toggleAttribute('open', true));
  const person = page.locator('[data-survey="person"] a').first();
  await expect(person).toHaveText('張超超');
  await person.click();
  await expect(page.getByRole('link', { name: '去掉條件：人物 張超超' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue(`${query} 人物:张超超`);
  await expect(mark).toHaveText(query);
  await page.getByRole('link', { name: '逐行' }).click();
  await expect(page.locator('.lines mark').first()).toHaveText(query);
  await expectNoFaults(page);
  const original = page.getByRole('button', { name: '原字形' });
  await original.click();
  await expect(original).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.lines mark').first()).toHaveText('营商环境');
  await page.reload();
  await expect(page.locator('.lines mark').first()).toHaveText('营商环境');
  await expect(page.locator('.lines a').first()).toHaveAttribute('lang', 'zh-Hans');
});

test('a file holds the original characters @desk', async ({ page }) => {
  await page.goto(`zh-hant/search/?q=${encodeURIComponent(query)}`);
  await expect(page.locator('.hits mark').first()).toHaveText(query);
  await page.getByRole('button', { name: '導出' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'BibTeX' }).click();
  const stream = await (await saving).createReadStream();
  const text = Buffer.concat(await Array.fromAsync(stream)).toString();
  expect(text).toContain('journal = {石家庄日报}');
  expect(text).toMatch(/note = \{(?:year inferred; )?text \w{8}\}/u);
});

test('an article is shown in the original characters in place, by key, and stays so', async ({
  page,
}) => {
  await page.goto(`zh-hant/search/?q=${encodeURIComponent(query)}`);
  await page.locator('.hits h2 a').first().click();
  const mark = page.locator('article .body mark').first();
  await expect(mark).toHaveText(query);
  const before = (await page.locator('article .body').textContent()) ?? '';
  const button = page.getByRole('button', { name: '原字形' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(button).toBeFocused();
  await expect(mark).toHaveText('营商环境');
  await expect(page.locator('article .body p[id]').first()).toHaveAttribute('lang', 'zh-Hans');
  expect(await page.locator('article .body').textContent()).toHaveLength(before.length);
  await expectNoFaults(page);
  await page.reload();
  await expect(mark).toHaveText('营商环境');
  await button.press('Enter');
  await expect(mark).toHaveText(query);
  expect(await page.locator('article .body').textContent()).toBe(before);
});

test('without scripts a link leads to the article as it was printed @desk', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('zh-hant/');
  await page.locator('main a[href*="/articles/"]').first().click();
  await page.getByRole('link', { name: '原文為簡體，看原字形' }).click();
  await expect(page).not.toHaveURL(/zh-hant/u);
  await context.close();
});

test('in English names of people have their pinyin @desk', async ({ page }) => {
  await page.goto(`en/search/?q=${encodeURIComponent('营商环境')}`);
  await expect(page.locator('[data-survey="person"] a').first()).toHaveText(
    'Zhang Chaochao 张超超',
  );
  await expect(page.locator('.hits .soft').first()).toContainText('Shijiazhuang Daily');
  await page.goto('en/search/?q=zcc');
  await expect(page.locator('.suggestions a').first()).toContainText('Zhang Chaochao 张超超');
});
