/** The hits as a list, or under their days. */
import type { Hit } from '../../../../search/result.ts';
import { dateToWords, dayToWeekday } from '../../../i18n/date-to-words.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { element } from './element.ts';
import { groupByDay } from './group-by-day.ts';
import { type HitSetting, printHit } from './print-hit.ts';

export function printHits(hits: Hit[], setting: Omit<HitSetting, 'level'>): HTMLLIElement[] {
  return hits.map((hit) => printHit(hit, { ...setting, level: 'h2' }));
}

export function printDays(hits: Hit[], setting: Omit<HitSetting, 'level'>): HTMLLIElement[] {
  return groupByDay(hits).map(({ date, hits: ofDay }) => {
    const weekday = dayToWeekday(date);
    const heading = element(
      'h2',
      'label',
      dateToWords({ value: date, text: null }) ?? words('dates').unknown,
      ...(weekday ? [element('span', '', weekday)] : []),
      element('span', '', say(words('found').dayCount, { count: ofDay.length })),
    );
    const printed = ofDay.map((hit) => printHit(hit, { ...setting, level: 'h3' }));
    return element('li', 'day', heading, element('ol', '', ...printed));
  });
}
