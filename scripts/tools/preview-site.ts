/** Serves the built site until it is stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { basePath, outFolder } from '../seeds/folders.ts';
import { serveFolder } from './serve-folder.ts';

/** Port from `--port N`, else `PORT`, else the first free one from 4321. */
export async function previewSite(port: string | undefined): Promise<void> {
  if (!existsSync(join(outFolder, 'index.html'))) {
    console.error(`No built site in ${outFolder}. Run: npm run build`);
    process.exitCode = 1;
    return;
  }
  const wanted = port ?? process.env['PORT'];
  const { address } = await serveFolder({
    folder: outFolder,
    base: basePath,
    port: Number(wanted ?? 4321),
    tries: wanted === undefined ? 50 : 0,
  });
  console.log(`\nThe archive is at ${styleText('bold', address)}`);
  console.log('Open it in a browser; put more pages into seeds/ and start again. Ctrl+C stops.');
}
