/** `npm run build`: the archive in `seeds/` becomes the site in `dist/`. */
import { buildSite } from './tools/build-site.ts';

process.exitCode = await buildSite();
