import { expectNoFaults } from './check-access.ts';
import { expect, test } from './quiet-page.ts';

test('finds a person and a headline from any page, by keys alone @desk', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: '快速检索' });
  await expect(field).toBeFocused();
  await field.fill('zcc');
  await expect(page.getByRole('option').first()).toContainText('张超超');
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', 'quick-0');
  await expectNoFaults(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/people\//u);
});

test('searches the text for what is typed, and closes @desk', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('营商环境');
  await expect(page.getByRole('option').last()).toContainText('篇');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  await expect(page.locator('.hits a').first()).toBeVisible();
});
