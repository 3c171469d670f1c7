/** The reader as one module for a page, and the size of the worker that the site runs. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { projectFolder } from '../../seeds/folders.ts';

/** Writes `open-archive.js` and what it loads later; gives the size of the worker's first file, as brotli. */
export async function bundleReader(folder: string): Promise<number> {
  for (const { name, code } of await bundle('open-archive.ts')) {
    await writeFile(join(folder, name), code);
  }
  const [worker] = await bundle('worker.ts');
  return brotliCompressSync(worker?.code ?? '').length;
}

/** The entry is the first. */
async function bundle(entry: string): Promise<{ name: string; code: string }[]> {
  const input = join(projectFolder, 'src', 'search', entry);
  const built = await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      modulePreload: false,
      rollupOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  return chunks
    .sort((one, other) => Number(other.isEntry) - Number(one.isEntry))
    .map(({ fileName, code }) => ({ name: fileName, code }));
}
