/** What pages and features may cost, in bytes of brotli: one table, asserted by `tests/site/weight`. */
import type { PageWeight } from './page-weight.ts';

const kilobyte = 1024;

/** Of every page of every kind, before its reader acts. */
export const pageBudget: PageWeight = {
  html: 12 * kilobyte,
  styles: 8 * kilobyte,
  scripts: 3 * kilobyte,
};

/** Kinds that may cost more, with the reason. */
export const otherBudgets: Readonly<Record<string, Partial<PageWeight>>> = {
  // Five views of the results, the filters and the quick search, each with its styles.
  search: { styles: 9 * kilobyte },
};

/**
 * What is loaded on first use of a feature: the modules of its own, and all together where none of
 * those that it shares with other features is there yet.
 */
export const featureBudget = { own: 4 * kilobyte, first: 9 * kilobyte };

/** Features that may cost more, with the reason. */
export const otherFeatures: Readonly<Record<string, number>> = {
  // The table that makes Simplified and Traditional one: loaded only where a hit has to be marked.
  'script-classes': 9 * kilobyte,
};
