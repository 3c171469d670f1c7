/** `npm run preview -- [--port N]`: serves the built site. */
import { parseArgs } from 'node:util';
import { previewSite } from './tools/preview-site.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
await previewSite(values.port);
