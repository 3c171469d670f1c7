/** A browser and a Chinese font for the tests, where the machine has none of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run, runPackage } from './run.ts';

/** Places where systems keep a Chromium; first the one without windows, which is twice as fast. */
const systemBrowsers = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium: `CHROMIUM_PATH`, else Playwright's own, else the system's; else null. */
export function findBrowser(): string | null {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...systemBrowsers];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
}

/** Whether Chinese text can be shown; systems without fontconfig bring their own fonts. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false;
  }
}

/** Installs what is missing, as far as this machine allows; says what to do where it does not. */
export async function installBrowser(): Promise<boolean> {
  if (findBrowser() !== null && hasChineseFont()) return true;
  if (isRootOnDebian()) await installDebianPackages();
  if (findBrowser() === null) await runPackage(['playwright', 'install', 'chromium']);
  if (findBrowser() === null) {
    console.error('No Chromium found, and none could be installed. Install Chromium or Chrome,');
    console.error('or name one in CHROMIUM_PATH, then run the tests again.');
  }
  if (!hasChineseFont()) {
    console.error('No Chinese font found. Install one (Debian: apt-get install fonts-noto-cjk).');
  }
  return findBrowser() !== null && hasChineseFont();
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installDebianPackages(): Promise<void> {
  console.log('Installing Chromium and a Chinese font with apt-get; this takes a minute or two.');
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const onLine = (): void => undefined;
  await run(['apt-get', 'update', '-q'], { environment, onLine });
  const install = (...packages: string[]): Promise<number> =>
    run(['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...packages], {
      environment,
      onLine,
    });
  await install('fonts-noto-cjk', 'fontconfig');
  if (findBrowser() !== null) return;
  // Older releases have the whole browser alone.
  if ((await install('chromium-headless-shell')) !== 0) await install('chromium');
}
