/** `npm run dev`: a seed that is changed, added or removed shows at once. */
import { join, resolve, sep } from 'node:path';
import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { isRunnableDevEnvironment } from 'vite';
import {
  catalogueFile,
  outFolder,
  projectFolder,
  scratchFolder,
  seedsFolder,
} from '../seeds/folders.ts';
import { isSeed, toSeedPath } from '../seeds/list-seeds.ts';
import { registryFile } from '../seeds/registry-file.ts';

/** The module that holds the records; whatever was made from it is made again. */
export const archiveModule = join(projectFolder, 'src', 'site', 'archive.ts');

/** One save may be told in two steps, so many milliseconds apart: pages reload once, after both. */
const settled = 100;

/** Whatever builds and tests write inside the project is no source: nobody waits for it. */
export function isOutput(path: string): boolean {
  const isIn = (folder: string): boolean => `${resolve(path)}${sep}`.startsWith(folder + sep);
  // The seeds themselves may stand among what tests write, as all folders on the way to them do.
  const leadsToSeeds = isIn(seedsFolder) || `${seedsFolder}${sep}`.startsWith(resolve(path) + sep);
  return (isIn(scratchFolder) || isIn(outFolder)) && !leadsToSeeds;
}

/** Calls `onChange` with the path inside the seeds after the archive was invalidated. */
export function watchSeeds(server: ViteDevServer, onChange: (file: string) => void): void {
  let reload: NodeJS.Timeout | undefined;
  server.watcher.add(seedsFolder);
  server.watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir') && path.startsWith(seedsFolder + sep)) {
      const file = toSeedPath(seedsFolder, path);
      if (!isSeed(file) && file !== catalogueFile && file !== registryFile) return;
      for (const environment of Object.values(server.environments)) invalidate(environment);
      clearTimeout(reload);
      reload = setTimeout(() => {
        server.environments.client.hot.send({ type: 'full-reload', path: '*' });
      }, settled);
      onChange(file);
    }
  });
}

/** Forgets the archive and all modules that import it, and the paths that they gave to Astro. */
function invalidate(environment: DevEnvironment): void {
  const graph = environment.moduleGraph;
  const stale = new Set<NonNullable<ReturnType<typeof graph.getModuleById>>>();
  for (const module of graph.getModulesByFile(archiveModule.split(sep).join('/')) ?? []) {
    graph.invalidateModule(module, stale, Date.now(), true);
  }
  if (!isRunnable(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const { id } of stale) {
    const evaluated = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
  }
  // Astro keeps what getStaticPaths returned until its own content changes.
  environment.hot.send('astro:content-changed', {});
}

function isRunnable(environment: DevEnvironment): environment is RunnableDevEnvironment {
  return isRunnableDevEnvironment(environment);
}
