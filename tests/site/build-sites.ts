/** Builds the sites that these tests read, before the first of them runs. */
import { buildTestSite, type TestSite } from '../helpers/test-sites.ts';

/** Side by side, each row one after another: a build keeps one core busy. */
const rows: readonly (readonly TestSite[])[] = [['hostile'], ['plain', 'again', 'based']];

export async function setup(): Promise<void> {
  await Promise.all(rows.map(buildRow));
}

async function buildRow(row: readonly TestSite[]): Promise<void> {
  for (const site of row) {
    const start = Date.now();
    await buildTestSite(site);
    console.log(`built the site "${site}" in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}
