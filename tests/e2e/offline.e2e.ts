/** Reading without a network, on a site of its own that is rebuilt while it is read. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeCopies, writeRetirement } from '../../scripts/integration/write-copies.ts';
import { type Served, serveFolder } from '../../scripts/tools/serve-folder.ts';
import { siteFolder, testFolder } from '../helpers/test-sites.ts';
import { ports } from './addresses.ts';
import { expectNoFaults } from './check-access.ts';
import { expect, test } from './quiet-page.ts';
import { allPages } from './site-pages.ts';

const folder = join(testFolder, 'kept-site');
let server: Served;

const articles = allPages('plain').filter(({ path }) => /^articles\//u.test(path));
const [read, unread] = articles;

test.describe('without a network @desk', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ serviceWorkers: 'allow', expectedErrors: /ERR_|503|404|Failed to fetch/u });

  test.beforeAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await cp(siteFolder('plain'), folder, { recursive: true });
  });
  test.beforeEach(async () => {
    server = await serveFolder({ folder, base: '/', port: ports.kept });
  });
  test.afterEach(async () => server.close());

  test('what was read is there, and found; what was not, is said so', async ({ page }) => {
    await page.goto(server.address + read?.path);
    const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await expect
      .poll(() => keptPaths(page))
      .toEqual(expect.arrayContaining([read?.path, 'offline/']));
    await search(page);
    await server.close();
    await page.goto(server.address + read?.path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await search(page);
    await page.goto(server.address + unread?.path);
    await expect(page.locator('.missing')).toBeVisible();
    await expect(page.locator(`.entries a[href$="/${read?.path}"]`)).toBeVisible();
    await expectNoFaults(page);
  });

  test('the whole archive is kept, goes on where it was cut, and is taken away', async ({
    page,
  }) => {
    await page.route('**/people/*/', (route) => route.abort());
    await page.goto(`${server.address}offline/`);
    await expect(page.locator('.extent')).toContainText(/\d+个文件，约 \d/u);
    await page.getByRole('button', { name: '开始保存' }).click();
    await expect(page.locator('.state')).toContainText('网络断了');
    await page.unroute('**/people/*/');
    const letGo = await holdLock(page);
    await page.getByRole('button', { name: '继续保存' }).click();
    await expect(page.locator('.state')).toContainText('别处正在保存');
    await letGo();
    await expect(page.locator('.state')).toContainText('整个存档都已保存');
    await server.close();
    await page.goto(server.address + unread?.path);
    await expect(page.locator('article p[id]').first()).toBeVisible();
    await page.goto(`${server.address}offline/`);
    await page.getByRole('button', { name: '全部删除' }).click();
    await expect(page.getByText('已全部删除')).toBeVisible();
    expect((await keptPaths(page)).filter((path) => path.startsWith('articles/'))).toEqual([]);
  });

  test('a full device says so; what is stopped stays stopped, and what is kept stays', async ({
    page,
  }) => {
    await page.goto(`${server.address}offline/`);
    await setQuota(page, 300_000);
    await page.getByRole('button', { name: '开始保存' }).click();
    await expect(page.locator('.state')).toContainText('放不下更多');
    const kept = await keptPaths(page);
    expect(kept.length).toBeGreaterThan(0);
    await setQuota(page, 1_000_000_000);
    // What was begun goes on by itself; some answers never come.
    await page.route('**/people/*/', () => {});
    await page.reload();
    const stop = page.getByRole('button', { name: '停止' });
    await stop.click();
    await expect(page.locator('.state')).toContainText('已停止');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.reload();
    await expect(page.getByRole('button', { name: '开始保存' })).toBeVisible();
    await expect(stop).toBeHidden();
    expect(await keptPaths(page)).toEqual(expect.arrayContaining(kept));
  });

  test('a new build takes the place of the old: what is withdrawn is gone', async ({ page }) => {
    await page.goto(server.address + read?.path);
    await expect.poll(() => keptPaths(page)).toContain(read?.path);
    await withdraw(read?.path ?? '');
    // Any visit will do, not one to the article.
    await page.goto(`${server.address}about/`);
    await expect.poll(() => keeps(page, read?.path ?? '', '已撤回')).toBe(true);
    await server.close();
    await page.goto(server.address + read?.path);
    await expect(page.getByText('已撤回')).toBeVisible();
  });

  test('a build without copies takes away all that was kept', async ({ page }) => {
    await page.goto(server.address);
    await expect.poll(() => keptPaths(page)).toContain('');
    await writeRetirement(folder);
    await page.goto(`${server.address}about/`);
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
    const left = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
    expect(left).toEqual([]);
  });
});

async function search(page: Page): Promise<void> {
  await page.goto(`${server.address}search/?q=${encodeURIComponent('张超超')}`);
  await expect(page.locator('.hits a').first()).toBeVisible();
  await expect(page.locator('.lost')).toBeHidden();
}

/** A build whose only change is that an article is withdrawn. */
async function withdraw(path: string): Promise<void> {
  const file = join(folder, path, 'index.html');
  const html = await readFile(file, 'utf8');
  await writeFile(file, html.replace(/<main[\s\S]*<\/main>/u, '<main><h1>已撤回</h1></main>'));
  await rm(join(folder, 'offline', 'summary.json'));
  await writeCopies(folder, ['']);
}

/** What the browser lets this origin keep, in bytes. */
async function setQuota(page: Page, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
}

/** As another window would that gets the whole archive; gives what ends it. */
async function holdLock(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(
    () =>
      new Promise<{ end: () => void }>((done) => {
        void navigator.locks.request('banmian /', () => new Promise<void>((end) => done({ end })));
      }),
  );
  return () => held.evaluate(({ end }) => end());
}

function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const cache = await caches.open('banmian kept /');
    return (await cache.keys()).map(({ url }) => new URL(url).pathname.slice(1));
  });
}

function keeps(page: Page, path: string, text: string): Promise<boolean> {
  return page.evaluate(
    async ([wanted, part]) => {
      const cache = await caches.open('banmian kept /');
      const html = await (await cache.match(`/${wanted}`))?.text();
      return html?.includes(part ?? '') ?? false;
    },
    [path, text],
  );
}
