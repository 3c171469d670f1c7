// @ts-check
import { defineConfig } from 'astro/config';
import { banmian } from './scripts/integration/index.ts';
import { basePath, outFolder, siteUrl } from './scripts/seeds/folders.ts';

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
  // The search worker loads its near misses of names on need.
  vite: { worker: { format: 'es' } },
  integrations: [banmian()],
});
