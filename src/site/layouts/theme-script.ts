/** The one inline script of the site, and the hash by which the Content-Security-Policy allows it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import source from '../client/theme.js?raw';

/** Without comments and indentation. */
export const themeScript = source
  .replace(/^\/\/.*$/gm, '')
  .replace(/\s*\n\s*/g, '')
  .trim();

export const themeScriptHash =
  `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(themeScript))))}` as const;
