/** `npm run dev -- [--port N]`: serves the site while seeds and sources are edited. */
import { runPackage } from './tools/run.ts';

process.exitCode = await runPackage(['astro', 'dev', ...process.argv.slice(2)]);
