/** Unit and property tests run by themselves; site tests read a site that is built for them once. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/*.test.ts', 'tests/e2e/**'],
          // Modules are read once a thread, not once a file: a third of the time. What is tested
          // here is pure, so no test can see another.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        root,
        test: {
          name: 'site',
          include: ['tests/site/*.test.ts'],
          globalSetup: ['tests/site/build-sites.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
