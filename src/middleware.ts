/** Every page is rendered for the tree that its address lies in. */
import { defineMiddleware } from 'astro:middleware';
import { allWords } from './site/i18n/words/all.ts';
import { speak } from './site/i18n/words/index.ts';
import { renderWithin } from './site/trees/render-within.ts';
import { pathToTree } from './site/trees/tree.ts';
import { addressToPath } from './site/url.ts';

speak(allWords);

export const onRequest = defineMiddleware(({ url }, next) =>
  renderWithin(pathToTree(addressToPath(url.pathname)), next),
);
