import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sitePages } from '../helpers/built-site.ts';
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
    // Headlines are as long as they were printed.
    'long-title': 'off',
  },
});

test.each(['plain', 'hostile'] as const)(
  'every page of the site "%s" is valid HTML',
  async (site) => {
    const faults: string[] = [];
    for (const page of sitePages(siteFolder(site))) {
      const report = await validator.validateString(page.html);
      for (const message of report.results.flatMap((result) => result.messages)) {
        faults.push(
          `${page.path}:${message.line}:${message.column} ${message.ruleId} ${message.message}`,
        );
      }
    }
    expect(faults).toEqual([]);
  },
);
