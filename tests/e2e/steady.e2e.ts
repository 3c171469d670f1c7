import type { Page } from '@playwright/test';
import { expect, test } from './quiet-page.ts';
import { aPage } from './site-pages.ts';

const pages = {
  home: '',
  article: aPage(/^articles\//u).path,
  search: 'search/',
};

for (const [name, path] of Object.entries(pages)) {
  test(`nothing moves while a page loads: ${name}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await shiftsOf(page)).toEqual([]);
  });
}

/** What moved without the reader's doing, since the page began. */
function shiftsOf(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        interface Shift extends PerformanceEntry {
          value: number;
          sources: { node: Node | null }[];
        }
        const found: string[] = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries() as Shift[]) {
            const nodes = sources.map(({ node }) =>
              (node as Element | null)?.outerHTML.slice(0, 80),
            );
            found.push(`${value.toFixed(4)}: ${nodes.join(' ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(found), 300);
      }),
  );
}
