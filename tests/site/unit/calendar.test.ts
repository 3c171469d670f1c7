import { describe, expect, test } from 'vitest';
import {
  daysToCalendar,
  issuesToDays,
  undatedPages,
  yearToCalendar,
} from '../../../src/site/views/dates/issues-to-calendar.ts';

const issue = (day: string | null, ...pages: string[]) => ({ day, newspaper: null, pages });

describe('calendar', () => {
  test('days are told once, newest first; pages without a day apart', () => {
    const issues = [issue('2024-01-27', 'b'), issue('2021-07-08', 'a'), issue('2024-01-27', 'c')];
    expect(issuesToDays([...issues, issue(null, 'd'), issue('XXXX-05-16', 'e')])).toEqual([
      '2024-01-27',
      '2021-07-08',
    ]);
    expect(undatedPages([...issues, issue(null, 'd'), issue('XXXX-05-16', 'e')])).toEqual([
      'd',
      'e',
    ]);
  });

  test('one empty year is shown, more of them are a gap', () => {
    const rows = daysToCalendar(['2024-01-27', '2022-03-29', '1966-05-16']);
    expect(rows.map((row) => ('from' in row ? [row.from, row.to] : row.year))).toEqual([
      2024,
      2023,
      2022,
      [1967, 2021],
      1966,
    ]);
  });

  test('a year has twelve months, its leap day, and Monday first', () => {
    const { months, issues } = yearToCalendar(2024, new Set(['2024-02-29', '2023-01-01']));
    expect(months.map((month) => month.days.length).join(' ')).toBe(
      '31 29 31 30 31 30 31 31 30 31 30 31',
    );
    expect(months[0]?.offset).toBe(0);
    expect(months[8]?.offset).toBe(6);
    expect(months[1]?.days[28]).toEqual({ day: 29, date: '2024-02-29', hasIssue: true });
    expect(issues).toBe(1);
  });

  test('an archive without days has no calendar', () => {
    expect(daysToCalendar([])).toEqual([]);
  });
});
