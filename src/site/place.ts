/** Where this build of the site lives: its root, whose addresses are the ones to cite. */
import type { Place } from '../export/place.ts';
import { build } from './archive.ts';
import { rootUrl } from './url.ts';

export const place: Place = { site: build.site, base: rootUrl };
