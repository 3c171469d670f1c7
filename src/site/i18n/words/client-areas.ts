/** The areas that scripts in the browser speak: each tree's are one small file, loaded on need. */
import type { Area } from './index.ts';

export const clientAreas = [
  'article',
  'cite',
  'dates',
  'found',
  'terms',
] as const satisfies readonly Area[];
