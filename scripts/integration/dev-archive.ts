/** `npm run dev`: the archive as its pages have it now. */
import { isRunnableDevEnvironment, type RunnableDevEnvironment, type ViteDevServer } from 'vite';
import type { Archive } from '../../src/archive/records.ts';
import { archiveModule } from './watch-seeds.ts';

/** The same object until a seed or the catalogue changes. */
export async function devArchive(server: ViteDevServer): Promise<Archive> {
  const { archive } = (await runnable(server).runner.import(archiveModule)) as { archive: Archive };
  return archive;
}

/** The environment that evaluates the pages. Throws where Astro has none that can be asked. */
export function runnable(server: ViteDevServer): RunnableDevEnvironment {
  const environment = Object.values(server.environments).find(
    (one) => one.name !== 'client' && isRunnableDevEnvironment(one),
  );
  if (environment === undefined) throw new Error('No environment of the dev server runs modules');
  return environment as RunnableDevEnvironment;
}
