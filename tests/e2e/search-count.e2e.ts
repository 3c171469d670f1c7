/** Counting all where it costs: on an index of 400 articles, which the host of the site does not have. */
import type { Page } from '@playwright/test';
import { sketchToArchive } from '../helpers/archive.ts';
import { archiveToFiles } from '../helpers/index.ts';
import { expect, test } from './quiet-page.ts';

const query = '优化环境';

/** All pairs and threes of the query stand in all articles, the query in every second. */
const archive = sketchToArchive(
  Array.from({ length: 400 }, (_, index) => ({
    published: `2021-${String((index % 12) + 1).padStart(2, '0')}-03`,
    articles: [
      {
        id: `a${index}`,
        headline: ['记事'],
        paragraphs: [
          index % 2 === 0 ? '要优化环境，再优化环境。' : '优化环保，文化环境。',
          Array.from({ length: 400 }, (_character, at) =>
            String.fromCodePoint(0x4e00 + ((index * 389 + at * 97) % 5000)),
          ).join(''),
        ],
      },
    ],
  })),
);

test('counts all when asked to, stops, and goes on @desk', async ({ page }) => {
  const host = await serveSlowly(page);
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  const status = page.getByRole('status').first();
  await expect(status).toHaveText(/^\d+ 至 \d+ 篇文章$/u);
  const whole = page.locator('.whole');
  await expect(whole).toContainText('KB');
  host.delay = 60;
  await whole.locator('button[name=count]').click();
  await expect(whole.locator('span')).toContainText('还');
  await whole.locator('button[name=stop]').click();
  await expect(status).toHaveText(/^\d+ 至 \d+ 篇文章$/u);
  await expect(whole.locator('button[name=count]')).toBeVisible();
  host.delay = 0;
  await whole.locator('button[name=count]').click();
  await expect(status).toHaveText('200 篇文章，400 处');
  await expect(whole).toBeHidden();
});

/** Files come after `delay` milliseconds. */
async function serveSlowly(page: Page): Promise<{ delay: number }> {
  const files = await archiveToFiles(archive);
  const host = { delay: 0 };
  await page.route(/\/search\/(?:manifest\.json|.+\.bin)$/u, async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*?\/search\//u, '');
    const bytes = files.get(path);
    if (host.delay > 0) await new Promise((done) => setTimeout(done, host.delay));
    await route.fulfill(bytes ? { body: Buffer.from(bytes) } : { status: 404 });
  });
  return host;
}
