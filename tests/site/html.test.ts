import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { type BuiltPage, sitePages } from '../helpers/built-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { siteFolder } from '../helpers/test-sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How Astro prints void elements, attributes and the doctype.
    'void-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // A search field is submitted by its Enter key; a fieldset may have its name in `aria-label`.
    'wcag/h32': 'off',
    'wcag/h71': 'off',
    // Headlines are as long as they were printed.
    'long-title': 'off',
  },
});

/** All pages of the root; of the other trees, which the same files print, one of each kind. */
function samples(pages: BuiltPage[]): BuiltPage[] {
  const prefix = /^(?:en|zh-hant)\//u;
  const ofTrees = ['en/', 'zh-hant/'].flatMap((tree) =>
    pageKinds.flatMap(
      (kind) =>
        pages.find(
          ({ path }) => path.startsWith(tree) && kind.path.test(path.slice(tree.length)),
        ) ?? [],
    ),
  );
  return [...pages.filter(({ path }) => !prefix.test(path)), ...ofTrees];
}

test.each(['plain', 'hostile'] as const)('pages of the site "%s" are valid HTML', async (site) => {
  const faults = new Map<string, string>();
  for (const page of samples(sitePages(siteFolder(site)))) {
    const report = await validator.validateString(page.html);
    for (const message of report.results.flatMap((result) => result.messages)) {
      faults.set(`${message.ruleId} ${message.message}`, `${page.path}:${message.column}`);
    }
  }
  expect([...faults].map(([fault, place]) => `${place} ${fault}`)).toEqual([]);
});
