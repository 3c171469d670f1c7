/** Files of the index that are missing, cut or out of reach: the reader is told, and can try again. */
import { expect, test } from './quiet-page.ts';

const query = encodeURIComponent('营商环境');
const files = /\/search\/.+\.bin$/u;

test('a lost index is named, and there once it is back @desk', async ({ page }) => {
  let isAway = true;
  await page.route(/search\/manifest\.json/u, async (route) => {
    if (isAway) await route.abort();
    else await route.continue();
  });
  await page.goto(`search/?q=${query}`);
  await expect(page.getByRole('status').first()).toHaveText('检索没有完成');
  await expect(page.getByRole('alert')).toContainText('search/manifest.json 连接不上');
  await expect(page.getByRole('button', { name: '导出' })).toBeHidden();
  isAway = false;
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('files that are missing or cut make bounds, never a smaller count @desk', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (files.test(request.url()) && !asked.includes(request.url())) asked.push(request.url());
  });
  await page.goto(`search/?q=${query}`);
  const status = page.getByRole('status').first();
  await expect(status).toHaveText(/^\d+ 篇文章，\d+ 处$/u);
  const count = Number(/^\d+/u.exec((await status.textContent()) ?? '')?.[0]);
  // The first are the root and what it leads to; of the last ones every second is spoilt.
  const spoilt = asked.slice(3).filter((_, index) => index % 2 === 0);
  expect(spoilt.length).toBeGreaterThan(1);
  await page.route(files, async (route) => {
    const at = spoilt.indexOf(route.request().url());
    if (at < 0) await route.continue();
    else if (at % 2 === 0) await route.fulfill({ status: 404 });
    else await route.fulfill({ body: 'cut' });
  });
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('个文件没有取到，结果可能不全');
  await expect(page.locator('.order')).not.toContainText('已检索');
  const bounds = (await status.textContent()) ?? '';
  const numbers = [...bounds.matchAll(/\d+/gu)].map(([number]) => Number(number));
  expect(numbers[0]).toBeLessThanOrEqual(count);
  expect(numbers.at(-1)).toBeGreaterThanOrEqual(count);
});

test('where nothing is found it says what to try @desk', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('营商环境 没有这个词 体裁:消息')}`);
  await expect(page.getByRole('status').first()).toHaveText('没有找到这样的文章');
  const advice = page.locator('.advice');
  await expect(advice.locator('li')).toHaveCount(2);
  await advice.getByRole('link', { name: '营商环境', exact: true }).click();
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(advice).toBeEmpty();
});
