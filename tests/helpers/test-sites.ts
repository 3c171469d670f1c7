/** The sites that the tests of built pages and the browser tests look at, each built once a run. */
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { run } from '../../scripts/tools/run.ts';
import { writeHostileSeeds } from './hostile-seeds.ts';

export type TestSite = 'plain' | 'again' | 'based' | 'hostile';

/** Under a base path and with a full address, as a project site of GitHub Pages is. */
export const basedSite = { base: '/an/archive/', address: 'https://example.org' };

/** Scratch folder of this run: that of `npm test`, else one inside the ignored cache. */
export const testFolder = resolve(process.env['BANMIAN_TEST_FOLDER'] || '.cache/tests');

/** What each site's build is told, besides where to write. */
const environments: Record<TestSite, Record<string, string>> = {
  plain: {},
  again: {},
  based: { BASE_PATH: basedSite.base, SITE_URL: basedSite.address },
  hostile: { BANMIAN_SEEDS: join(testFolder, 'hostile-seeds') },
};

/** The folder that a site is built into. */
export function siteFolder(site: TestSite): string {
  return join(testFolder, site);
}

/** What the build of a site printed. */
export function siteLog(site: TestSite): string {
  return join(testFolder, `${site}.log`);
}

/** Builds a site and gives its folder. Rejects if the build fails. */
export async function buildTestSite(site: TestSite): Promise<string> {
  await mkdir(testFolder, { recursive: true });
  if (site === 'hostile') await writeHostileSeeds(join(testFolder, 'hostile-seeds'));
  const environment = {
    BANMIAN_SEEDS: resolve('seeds'),
    BANMIAN_OUT: siteFolder(site),
    SITE_URL: '',
    BASE_PATH: '',
    ...environments[site],
  };
  const status = await run([process.execPath, 'scripts/build.ts', '--keep-registry'], {
    environment,
    log: siteLog(site),
  });
  if (status !== 0) throw new Error(`The build of the site "${site}" failed: ${siteLog(site)}`);
  return siteFolder(site);
}

/** The folder of a site, built now unless this run of `npm test` has built it. */
export async function builtSite(site: TestSite): Promise<string> {
  const shared = Boolean(process.env['BANMIAN_TEST_FOLDER']);
  const built = existsSync(join(siteFolder(site), 'index.html'));
  return shared && built ? siteFolder(site) : buildTestSite(site);
}

/** A copy of the seeds that a test may change. */
export async function copySeeds(name: string): Promise<string> {
  const folder = join(testFolder, name);
  await rm(folder, { recursive: true, force: true });
  await cp(resolve('seeds'), folder, { recursive: true });
  return folder;
}
