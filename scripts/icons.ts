/** `npm run icons`: draws the mark of the site as the pictures that installed sites need. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { projectFolder } from './seeds/folders.ts';
import { findBrowser } from './tools/browser.ts';

const folder = join(projectFolder, 'public', 'icons');

/** Edges in pixels. What is drawn fills the inner 60 %, so that any mask leaves it whole. */
const sizes = [180, 192, 512];

const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium found: run npm test -- browser');
const browser = await chromium.launch({ executablePath });
const mark = await readFile(join(folder, 'mark.svg'), 'base64');
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const picture = `<img src="data:image/svg+xml;base64,${mark}" width="${size}" height="${size}">`;
  await page.setContent(`<style>*{margin:0;display:block}</style>${picture}`);
  await writeFile(join(folder, `mark-${size}.png`), await page.screenshot());
  await page.close();
}
await browser.close();
