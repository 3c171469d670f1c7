/** `npm start -- [--port N]`: the main job, builds the archive in `seeds/` and serves it. */
import { parseArgs } from 'node:util';
import { buildSite } from './tools/build-site.ts';
import { previewSite } from './tools/preview-site.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const status = await buildSite();
if (status === 0) await previewSite(values.port);
else process.exitCode = status;
