/** Search as modules for browsers: what the site publishes for other pages, and what the benchmark weighs. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { leanImportsPlugin } from '../integration/lean-imports-plugin.ts';
import { projectFolder } from '../seeds/folders.ts';

interface Module {
  name: string;
  code: string;
}

/** Writes `open-archive.js` and the modules that it loads where it needs them into a folder. */
export async function writeReader(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, code } of await bundle('open-archive.ts')) {
    await writeFile(join(folder, name), code);
  }
}

/** A module of `src/search` and what it loads later, minified; the entry is the first. */
export async function bundle(entry: 'open-archive.ts' | 'worker.ts'): Promise<Module[]> {
  const built = await build({
    root: projectFolder,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [leanImportsPlugin()],
    build: {
      write: false,
      rollupOptions: {
        input: join(projectFolder, 'src', 'search', entry),
        // What is loaded later takes what it shares with the entry from there, not from third files.
        preserveEntrySignatures: 'allow-extension',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  return chunks
    .sort((one, other) => Number(other.isEntry) - Number(one.isEntry))
    .map(({ fileName, code }) => ({ name: fileName, code }));
}
