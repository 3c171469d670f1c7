import { expect, test } from './quiet-page.ts';

test.describe('finds', () => {
  /** A name, and a phrase that begins and ends inside a word: 推进|会议|上强调. */
  const queries = {
    'a name': '张超超',
    'a name in Traditional script @desk': '張超超',
    'a phrase across word borders @desk': '进会议上强',
    'that phrase in Traditional script @desk': '進會議上強',
  };

  for (const [what, query] of Object.entries(queries)) {
    test(`${what}, from the field of the home page to the hit in the article`, async ({ page }) => {
      await page.goto('./');
      const field = page.getByRole('searchbox').first();
      await field.fill(query);
      await field.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=/u);
      const hit = page.locator('main a[href*="/articles/"]').first();
      await expect(hit).toBeVisible();
      await expect(page.locator('main mark').first()).toBeVisible();
      await hit.click();
      await expect(page).toHaveURL(/\/articles\//u);
      const mark = page.locator('article mark').first();
      await expect(mark).toBeVisible();
      await expect(mark).toBeInViewport();
    });
  }
});

test('says that nothing was found, and counts truly @desk', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('没有这句话的报纸')}`);
  await expect(page.locator('main a[href*="/articles/"]')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(/0|没有|未/u);
});

test('a name is found by its pinyin @desk', async ({ page }) => {
  await page.goto('search/?q=zhangchaochao');
  await expect(page.getByRole('main').getByText('张超超').first()).toBeVisible();
});
