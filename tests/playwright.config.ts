/** Browser tests: the plain site, the hostile one and `npm run dev`, on a desk and on a phone. */
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../scripts/tools/browser.ts';
import { addresses } from './e2e/addresses.ts';

const browser = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  // Pictures of the whole grid are not kept with the code: see pictures/README.md.
  snapshotPathTemplate:
    process.env['BANMIAN_PICTURES'] === 'all'
      ? '../.cache/pictures/{arg}{ext}'
      : 'pictures/baseline/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: process.env['CI'] === undefined ? 0 : 1,
  workers: 2,
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ? [['list'], ['json']] : [['list']],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: addresses.plain,
    locale: 'zh-CN',
    // What is kept of a page says nothing of the page; offline.e2e.ts lets them work.
    serviceWorkers: 'block',
    // Recording costs a third of the time; a test that failed is run again with `--trace on`.
    trace: process.env['CI'] === undefined ? 'off' : 'on-first-retry',
    launchOptions: {
      ...(browser === null ? {} : { executablePath: browser }),
      args: ['--disable-background-networking', '--disable-gpu'],
      // A bare machine speaks ASCII: there Chromium saves nothing under a Chinese name.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
  projects: [
    { name: 'desk', use: { ...devices['Desktop Chrome'] } },
    { name: 'phone', use: { ...devices['Pixel 7'] }, grepInvert: /@desk/u },
  ],
  webServer: [
    { command: 'npm exec -- node tests/e2e/serve-sites.ts', url: addresses.plain },
    { command: 'npm exec -- node tests/e2e/serve-dev.ts', url: addresses.dev },
  ].map((server) => ({
    ...server,
    cwd: '..',
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  })),
});
