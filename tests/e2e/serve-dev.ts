/** Runs `npm run dev` over a copy of the seeds, which the tests may change. */
import { run } from '../../scripts/tools/run.ts';
import { copySeeds } from '../helpers/test-sites.ts';
import { ports } from './addresses.ts';

const seeds = await copySeeds('dev-seeds');
process.exitCode = await run(
  [process.execPath, 'scripts/dev.ts', '--port', String(ports.dev), '--ignore-lock'],
  { environment: { BANMIAN_SEEDS: seeds, BASE_PATH: '', SITE_URL: '' } },
);
