/**
 * `npm run build`: the archive in `seeds/` becomes the site in `dist/`, and addresses that are new
 * are written to the registry beside the seeds; `-- --keep-registry` leaves it as it is.
 */
import { parseArgs } from 'node:util';
import { buildSite } from './tools/build-site.ts';

const { values } = parseArgs({ options: { 'keep-registry': { type: 'boolean' } } });
const writes = !values['keep-registry'] && !process.env['CI'];
process.exitCode = await buildSite({ BANMIAN_REGISTRY: writes ? 'write' : 'keep' });
