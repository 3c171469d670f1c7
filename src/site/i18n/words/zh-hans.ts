/** Simplified Chinese: the first table, whose keys the others have. */
import { dates } from './zh-hans/dates.ts';
import { frame } from './zh-hans/frame.ts';

export const zhHans = { dates, frame } as const;
