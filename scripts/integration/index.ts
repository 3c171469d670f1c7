/** What the site needs of its build beyond pages: fresh records in dev, the index, messages. */
import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { archiveToTrees } from '../../src/site/trees/archive-to-trees.ts';
import { rootTree, type Tree, trees } from '../../src/site/trees/tree.ts';
import { offersCopies, outFolder, projectFolder, siteUrl, wantedTrees } from '../seeds/folders.ts';
import { keep, whenHandedOver } from '../seeds/hand-over.ts';
import { type LoadedArchive, loadArchive } from '../seeds/load-archive.ts';
import { writeReader } from '../tools/bundle-reader.ts';
import { treeRoutes } from './add-tree-routes.ts';
import { fillSizes } from './fill-sizes.ts';
import { leanImportsPlugin } from './lean-imports-plugin.ts';
import { placeErrorPages } from './place-error-pages.ts';
import { printMessages } from './print-messages.ts';
import { serveExports } from './serve-exports.ts';
import { serveIndex } from './serve-index.ts';
import { updateRegistry } from './update-registry.ts';
import { isOutput, watchSeeds } from './watch-seeds.ts';
import { wordsPlugin } from './words-plugin.ts';
import { writeCopies, writeRetirement } from './write-copies.ts';
import { type Aside, type IndexSize, writeAside } from './write-index.ts';

/** What a build makes while its pages are rendered. */
interface Work {
  loaded: LoadedArchive;
  aside: Promise<Aside>;
}

export function banmian(): AstroIntegration {
  let work: Work | null = null;
  let built: Tree[] = [rootTree];
  return {
    name: 'banmian',
    hooks: {
      'astro:config:setup': async ({ command, injectRoute, updateConfig }) => {
        const copies = command === 'build' && offersCopies ? 'on' : 'off';
        const define = { 'import.meta.env.BANMIAN_OFFLINE': JSON.stringify(copies) };
        const server = { watch: { ignored: isOutput } };
        updateConfig({ vite: { plugins: [wordsPlugin(), leanImportsPlugin()], define, server } });
        if (command !== 'dev' && command !== 'build') return;
        const loaded = await loadArchive();
        keep(loaded);
        built = archiveToTrees(loaded.archive, wantedTrees);
        for (const route of treeRoutes(join(projectFolder, 'src', 'pages'), built)) {
          injectRoute(route);
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        watchSeeds(server, (file) => logger.info(`${file}: read again`));
        serveIndex(server);
        serveExports(server);
      },
      'astro:build:start': () => {
        whenHandedOver((loaded) => {
          work = { loaded, aside: writeAside(outFolder) };
          // A failure is told when it is waited for.
          work.aside.catch(() => undefined);
        });
      },
      'astro:build:done': async ({ logger }) => {
        if (work === null) throw new Error('No page has asked for the archive');
        placeErrorPages(outFolder, built);
        await writeReader(join(outFolder, 'search'));
        const { index, data } = await work.aside;
        fillSizes(outFolder, built, data);
        await report(work.loaded, index, logger);
        if (offersCopies) {
          const prefixes = built.map((tree) => trees[tree].prefix);
          const { lists } = await writeCopies(outFolder, prefixes);
          logger.info(`offline copies: ${lists.length} lists of files`);
        } else await writeRetirement(outFolder);
      },
    },
  };
}

async function report(
  loaded: LoadedArchive,
  { files, bytes }: IndexSize,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const { archive } = loaded;
  const registry = await updateRegistry(loaded);
  const articles = archive.pages.reduce((sum, page) => sum + page.articles.length, 0);
  logger.info(`search index: ${files} files, ${Math.ceil(bytes / 1024)} KB`);
  printMessages([...loaded.messages, ...registry.messages]);
  logger.info(registry.says);
  logger.info(`${archive.pages.length} pages of seeds, ${articles} articles`);
  if (siteUrl === null) {
    logger.info('SITE_URL is not set: whatever needs a full address is left out');
  }
}
