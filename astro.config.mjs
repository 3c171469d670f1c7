// @ts-check
import { defineConfig } from 'astro/config';
import { banmian } from './scripts/integration/index.ts';
import { leanImportsPlugin } from './scripts/integration/lean-imports-plugin.ts';
import { basePath, outFolder, siteUrl } from './scripts/seeds/folders.ts';

/** What every feature needs to say something is one file: a page names each file that it may load. */
const codeSplitting = {
  groups: [
    {
      name: 'words',
      test: /[\\/]site[\\/](?:i18n[\\/](?:words[\\/](?:index|template)|date-to-words|to-reading-text)|trees[\\/]tree|client[\\/]search[\\/]print[\\/](?:element|bounds-to-words))\.ts$/u,
    },
  ],
};

export default defineConfig({
  ...(siteUrl === null ? {} : { site: siteUrl }),
  base: basePath,
  outDir: outFolder,
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        // A PDF of a printed page, shown beside its text.
        "frame-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        // The one policy makes the address of the search worker.
        'trusted-types banmian',
      ],
    },
  },
  session: false,
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  vite: {
    // The search worker loads what is asked after hits, and names, on need.
    worker: { format: 'es', plugins: () => [leanImportsPlugin()] },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
  },
  integrations: [banmian()],
});
