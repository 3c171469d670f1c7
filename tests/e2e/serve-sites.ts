/** Serves the built sites to the browser tests; builds them unless this run of `npm test` has. */
import { serveFolder } from '../../scripts/tools/serve-folder.ts';
import { builtSite } from '../helpers/test-sites.ts';
import { ports } from './addresses.ts';

const hostile = await builtSite('hostile');
await serveFolder({ folder: hostile, base: '/', port: ports.hostile });
const plain = await builtSite('plain');
await serveFolder({ folder: plain, base: '/', port: ports.plain });
