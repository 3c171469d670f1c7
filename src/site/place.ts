/** Where this build of the site lives. */
import type { Place } from '../export/place.ts';
import { build } from './archive.ts';
import { homeUrl } from './url.ts';

export const place: Place = { site: build.site, base: homeUrl };
