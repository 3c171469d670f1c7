/** What the site needs of its build beyond pages: fresh records in dev, the index, messages. */
import type { AstroIntegration } from 'astro';
import { outFolder, siteUrl } from '../seeds/folders.ts';
import { handedOver } from '../seeds/hand-over.ts';
import { printMessages } from './print-messages.ts';
import { serveIndex } from './serve-index.ts';
import { watchSeeds } from './watch-seeds.ts';
import { writeIndex } from './write-index.ts';

export function banmian(): AstroIntegration {
  return {
    name: 'banmian',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        watchSeeds(server, (file) => logger.info(`${file}: read again`));
        serveIndex(server);
      },
      'astro:build:done': async ({ logger }) => {
        const loaded = handedOver();
        if (loaded === undefined) throw new Error('No page has asked for the archive');
        const { archive, messages } = loaded;
        const { files, bytes } = await writeIndex(archive, outFolder);
        logger.info(`search index: ${files} files, ${Math.ceil(bytes / 1024)} KB`);
        printMessages(messages);
        const articles = archive.pages.reduce((sum, page) => sum + page.articles.length, 0);
        logger.info(`${archive.pages.length} pages of seeds, ${articles} articles`);
        if (siteUrl === null) {
          logger.info('SITE_URL is not set: whatever needs a full address is left out');
        }
      },
    },
  };
}
