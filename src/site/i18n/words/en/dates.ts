import { englishMonths } from '../../../../text/english-months.ts';
import type { Translated } from '../template.ts';
import type { dates as original } from '../zh-hans/dates.ts';

export const dates: Translated<typeof original> = {
  day: '{day} {month} {year}',
  month: '{month} {year}',
  year: '{year}',
  dayOfYear: '{day} {month}',
  monthOfYear: '{month}',
  dayOfMonth: '{day}',
  months: englishMonths,
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  yearUnknown: '{day}, year unknown',
  yearInferred: '{day} (year inferred)',
  unknown: 'Date unknown',
};
