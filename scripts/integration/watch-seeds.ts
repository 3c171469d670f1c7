/** `npm run dev`: a seed that is changed, added or removed shows at once. */
import { join, sep } from 'node:path';
import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { isRunnableDevEnvironment } from 'vite';
import { catalogueFile, projectFolder, seedsFolder } from '../seeds/folders.ts';
import { isSeed, toSeedPath } from '../seeds/list-seeds.ts';
import { registryFile } from '../seeds/registry-file.ts';

/** The module that holds the records; whatever was made from it is made again. */
export const archiveModule = join(projectFolder, 'src', 'site', 'archive.ts');

/** Calls `onChange` with the path inside the seeds after the archive was invalidated. */
export function watchSeeds(server: ViteDevServer, onChange: (file: string) => void): void {
  server.watcher.add(seedsFolder);
  server.watcher.on('all', (event, path) => {
    if (!event.endsWith('Dir') && path.startsWith(seedsFolder + sep)) {
      const file = toSeedPath(seedsFolder, path);
      if (!isSeed(file) && file !== catalogueFile && file !== registryFile) return;
      for (const environment of Object.values(server.environments)) invalidate(environment);
      server.environments.client.hot.send({ type: 'full-reload', path: '*' });
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
