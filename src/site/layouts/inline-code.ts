/** What stands in the head itself, and the hashes by which the Content-Security-Policy allows it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import source from '../client/theme.js?raw';

/** Sets the remembered theme before anything is painted. Without comments and indentation. */
export const themeScript = source
  .replace(/^\/\/.*$/gm, '')
  .replace(/\s*\n\s*/g, '')
  .trim();

/**
 * Chromium decides on a page's transition before a linked style sheet is read, and reports an error
 * where only that asks for it.
 */
export const transitionStyle =
  '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

export const themeScriptHash = toHash(themeScript);
export const transitionStyleHash = toHash(transitionStyle);

function toHash(code: string) {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(code))))}` as const;
}
