import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/archive/records.ts';
import { daysToDecades } from '../../../src/site/views/dates/days-to-decades.ts';
import { issuesToAnniversaries } from '../../../src/site/views/dates/issues-to-anniversaries.ts';
import { bars, daysToPlot } from '../../../src/site/views/home/days-to-plot.ts';

const issue = (day: string | null): Issue => ({ day, newspaper: '海州日报', pages: [] });

describe('this day in other years', () => {
  test('issues of one day of the year stand together, newest first, days in order', () => {
    const issues = ['2024-01-27', '2021-01-27?', '2024-01-02', null, 'XXXX-05-02'].map(issue);
    expect(
      [...issuesToAnniversaries(issues)].map(([key, found]) => [key, found.map(({ day }) => day)]),
    ).toEqual([
      ['01-02', ['2024-01-02']],
      ['01-27', ['2024-01-27', '2021-01-27']],
    ]);
  });
});

describe('decades', () => {
  test('show every year from first to last, and those that are missing', () => {
    const decades = daysToDecades(['2001-05-01', '1998-09-03', '1998-09-02']);
    expect(decades.map(({ from }) => from)).toEqual([2000, 1990]);
    expect(decades[1]?.years.slice(7)).toEqual([
      null,
      { year: 1998, issues: 2 },
      { year: 1999, issues: 0 },
    ]);
    expect(decades[0]?.years.slice(0, 3)).toEqual([
      { year: 2000, issues: 0 },
      { year: 2001, issues: 1 },
      null,
    ]);
    expect(daysToDecades([])).toEqual([]);
  });
});

describe('a plot', () => {
  const span = { from: '2020-01-01', to: '2024-12-31' };

  test('has its tallest bar where most days are', () => {
    expect(daysToPlot(['2020-01-01', '2020-01-02', '2024-12-31'], span)).toBe('M1 14v-14M70 14v-7');
    expect(daysToPlot([], span)).toBe('');
    expect(daysToPlot(['2020-01-01'], { from: '2020-01-01', to: '2020-01-01' })).toBe('M1 14v-14');
  });

  test('keeps every bar inside the row', () => {
    const day = fc
      .date({ min: new Date(span.from), max: new Date(span.to), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day), (days) => {
        for (const [, x, tall] of daysToPlot(days, span).matchAll(/M(\d+) 14v-(\d+)/gu)) {
          expect(Number(x)).toBeLessThan(bars * 3);
          expect(Number(tall)).toBeLessThanOrEqual(14);
          expect(Number(tall)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
