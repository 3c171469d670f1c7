/** Builds the sites that these tests read, before the first of them runs. */
import { buildTestSite, type TestSite } from '../helpers/test-sites.ts';

export async function setup(): Promise<void> {
  const sites: TestSite[] = ['plain', 'again', 'based', 'hostile'];
  for (const site of sites) {
    const start = Date.now();
    await buildTestSite(site);
    console.log(`built the site "${site}" in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}
