/** English, as newspaper archives speak it. */
import { dates } from './en/dates.ts';
import { frame } from './en/frame.ts';
import type { Translated } from './template.ts';
import type { zhHans } from './zh-hans.ts';

export const en: Translated<typeof zhHans> = { dates, frame };
