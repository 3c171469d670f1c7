/**
 * `npm run pictures`: how every kind of page looks in every width and theme; `-- --update` makes the
 * pictures anew that this and `npm test` compare with.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scratchFolder } from './seeds/folders.ts';
import { runPackage } from './tools/run.ts';

const { values } = parseArgs({ options: { update: { type: 'boolean' } } });
const command = ['playwright', 'test', '--config', 'tests/playwright.config.ts', 'pictures'];
const flags = values.update ? ['--update-snapshots=all'] : [];
const folder = join(scratchFolder, 'tests');
await mkdir(folder, { recursive: true });

/** The few of `npm test` are compared by it; here they are only made. */
for (const grid of values.update ? ['few', 'all'] : ['all']) {
  const status = await runPackage([...command, '--project', 'desk', ...flags], {
    environment: {
      BANMIAN_PICTURES: grid,
      BANMIAN_PICTURES_UPDATE: values.update ? 'yes' : 'no',
      BANMIAN_TEST_FOLDER: undefined,
    },
  });
  if (status !== 0) process.exitCode = status;
}
