/** What axe finds on a page as it stands, and whether its text can be read in every theme. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './quiet-page.ts';

/** Fails with the rule and the elements of each fault. */
export async function expectNoFaults(page: Page): Promise<void> {
  expect(await faultsOf(axe(page))).toEqual([]);
}

/** The rules that see how a page is laid out: all others find the same on every width. */
const layoutRules = [
  'color-contrast',
  'link-in-text-block',
  'meta-viewport',
  'scrollable-region-focusable',
  'target-size',
];

/** Fails if the page is at fault in this width, where its elements were looked at in another. */
export async function expectLayout(page: Page): Promise<void> {
  expect(await faultsOf(axe(page).withRules(layoutRules))).toEqual([]);
}

/** Fails if text is too faint at night or on sepia: of what axe looks at, nothing else differs. */
export async function expectContrast(page: Page): Promise<void> {
  for (const theme of ['night', 'sepia']) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    expect(await faultsOf(axe(page).withRules('color-contrast')), theme).toEqual([]);
  }
}

/** There are no frames: the old way of axe, which opens no second page, finds the same. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
}

async function faultsOf(builder: AxeBuilder): Promise<unknown[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}
