/** How pages look: their boxes always, their pictures where browser and fonts are the same. */
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { layoutFaults } from '../pictures/boxes.ts';
import { heights, toFile, toSittings } from '../pictures/grid.ts';
import { currentStamp, readStamp, writeStamp } from '../pictures/stamp.ts';
import { expect, test } from './quiet-page.ts';
import { aPage } from './site-pages.ts';

const isWhole = process.env['BANMIAN_PICTURES'] === 'all';
const isUpdate = process.env['BANMIAN_PICTURES_UPDATE'] === 'yes';
const folder = resolve(isWhole ? '.cache/pictures' : 'tests/pictures/baseline');

/** On the day of a page, so that what depends on the day is the same every day. */
const today = new Date('2024-01-27T08:00:00+08:00');

for (const sitting of toSittings(isWhole)) {
  const { kind, path, width, themes } = sitting;
  test(`a page of the kind "${kind}" at ${width} pixels @desk`, async ({ page, browser }, info) => {
    await page.setViewportSize({ width, height: heights[width] ?? 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime(today);
    await page.goto(aPage(path).path, { waitUntil: 'networkidle' });
    expect(await layoutFaults(page)).toEqual([]);
    const stamp = currentStamp(browser.version());
    const made = readStamp(folder);
    if (isUpdate) {
      mkdirSync(folder, { recursive: true });
      writeStamp(folder, stamp);
    } else if (made !== stamp) {
      const description = `Boxes alone: pictures are of ${made ?? 'none yet'}, this is ${stamp}.`;
      info.annotations.push({ type: 'pictures', description });
      return;
    }
    for (const theme of themes) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      const file = toFile(sitting, theme);
      const isThere = existsSync(join(folder, file));
      if (!isUpdate && !isThere && process.env['CI'] === undefined) {
        info.annotations.push({ type: 'pictures', description: `No baseline: ${file}` });
      } else await expect(page).toHaveScreenshot([file], { maxDiffPixelRatio: 0.002 });
    }
  });
}

test.afterAll(({ browser }) => {
  const made = readStamp(folder);
  if (!isUpdate && made !== currentStamp(browser.version())) {
    console.log(`Pictures were not compared: they are of ${made ?? 'no browser yet'}.`);
  }
});
