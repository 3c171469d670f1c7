/** Where a command reads and writes; every command takes the same variables. */
import { resolve } from 'node:path';

/** The folder of the project; npm starts every script in it. */
export const projectFolder = process.cwd();

/** The folder of page texts, absolute. */
export const seedsFolder = resolve(process.env['BANMIAN_SEEDS'] || 'seeds');

/** What an editor says of pages and articles, in the folder of page texts. */
export const catalogueFile = '_catalogue.json';

/** The folder of the built site, absolute. */
export const outFolder = resolve(process.env['BANMIAN_OUT'] || 'dist');

/** Parsed pages are kept here; the folder can be deleted at any time. */
export const recordsFolder = resolve(process.env['BANMIAN_RECORDS'] || '.cache/records');

/** The trees of the site that are to be built, such as `zh-hans en`, or undefined. */
export const wantedTrees = process.env['BANMIAN_TREES'];

/** Whether readers may keep copies of the site for reading without a network. */
export const offersCopies = process.env['BANMIAN_OFFLINE'] !== 'off';

/** The full address of the site, or null where it is not known. */
export const siteUrl = process.env['SITE_URL'] || null;

/** The path under which the site lives: begins and ends in `/`. */
export const basePath = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/gu, '/');

/**
 * For what a command writes and removes again. Inside the project: Astro keeps the modules of a
 * build beside its output there, but in one shared place for any output elsewhere, where two
 * builds at once would overwrite each other's.
 */
export const scratchFolder = resolve('.cache');
