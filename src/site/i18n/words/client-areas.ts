/** The areas that scripts in the browser speak: each tree's are one small file, loaded on need. */
import type { Area } from './index.ts';

export const clientAreas = ['cite', 'dates'] as const satisfies readonly Area[];
