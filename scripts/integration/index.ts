/** What the site needs of its build beyond pages: fresh records in dev, messages. */
import type { AstroIntegration } from 'astro';
import { handedOver } from '../seeds/hand-over.ts';
import { printMessages } from './print-messages.ts';
import { watchSeeds } from './watch-seeds.ts';

export function banmian(): AstroIntegration {
  return {
    name: 'banmian',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        watchSeeds(server, (file) => logger.info(`${file}: read again`));
      },
      'astro:build:done': ({ logger }) => {
        const loaded = handedOver();
        if (loaded === undefined) return;
        printMessages(loaded.messages);
        logger.info(`${loaded.archive.pages.length} pages`);
      },
    },
  };
}
