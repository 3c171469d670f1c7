/** A page on which nothing may go wrong unseen: errors, console errors and policy violations fail. */
import { test as base, expect } from '@playwright/test';

export interface QuietOptions {
  /** Console errors that the test brings about itself. */
  expectedErrors: RegExp | null;
}

/** How Chromium says that a page was left before its view transition ended. */
const skippedTransition = /^Transition was (?:aborted|skipped)/u;

export const test = base.extend<QuietOptions & { quiet: undefined }>({
  expectedErrors: [null, { option: true }],
  quiet: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => {
        if (!skippedTransition.test(error.message)) errors.push(String(error));
      });
      page.on('dialog', (dialog) => {
        errors.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await use(undefined);
      expect(errors.filter((error) => !expectedErrors?.test(error))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
