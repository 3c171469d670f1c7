import { describe, expect, test } from 'vitest';
import { featureBudget, otherBudgets, otherFeatures, pageBudget } from '../helpers/budgets.ts';
import { sitePages } from '../helpers/built-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { type PageWeight, Scales } from '../helpers/page-weight.ts';
import { siteFolder } from '../helpers/test-sites.ts';

const folder = siteFolder('plain');
const pages = sitePages(folder);
const scales = new Scales(folder);

/** The heaviest page of each kind, in each respect. */
const heaviest = pageKinds.map(({ name, path }) => {
  const weights = pages.filter((page) => path.test(page.path)).map((page) => scales.weigh(page));
  const most = (part: keyof PageWeight): number => Math.max(...weights.map((one) => one[part]));
  return { name, html: most('html'), styles: most('styles'), scripts: most('scripts') };
});
const features = scales.features(pages).sort((one, other) => other.first - one.first);

console.table(heaviest);
console.table(features);

describe('before its reader acts', () => {
  test.each(heaviest)('every page of the kind "$name" is light', ({ name, ...weight }) => {
    const budget = { ...pageBudget, ...otherBudgets[name] };
    const over = Object.entries(weight).filter(
      ([part, bytes]) => !(bytes <= budget[part as keyof PageWeight]),
    );
    expect(over).toEqual([]);
  });
});

test.each(features)('the feature "$name" is light', ({ name, own, first }) => {
  expect(own).toBeLessThanOrEqual(otherFeatures[name] ?? featureBudget.own);
  expect(first).toBeLessThanOrEqual(otherFeatures[name] ?? featureBudget.first);
});

test('no budget is there for what is not', () => {
  const names = [...features, ...heaviest].map(({ name }) => name);
  const stale = Object.keys({ ...otherBudgets, ...otherFeatures }).filter(
    (one) => !names.includes(one),
  );
  expect(stale).toEqual([]);
});
