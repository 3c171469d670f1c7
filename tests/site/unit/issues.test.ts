import { expect, test } from 'vitest';
import { issuesToYears } from '../../../src/site/views/dates/issues-to-years.ts';

const issue = (day: string | null, ...pages: string[]) => ({ day, newspaper: '日报', pages });
const three = () => 3;

test('issues stand under their years, newest first, with what they hold', () => {
  const years = issuesToYears(
    [
      issue('2024-01-27', 'a', 'b'),
      issue('2023-05-16?', 'c'),
      issue('2024-09-02', 'd'),
      issue(null, 'e'),
      issue('XXXX-05-16', 'f'),
    ],
    three,
  );
  expect([...years.keys()]).toEqual([2024, 2023]);
  expect(years.get(2024)?.map(({ day }) => day)).toEqual(['2024-09-02', '2024-01-27']);
  expect(years.get(2024)?.[1]).toMatchObject({ uncertain: false, pages: 2, articles: 6 });
  expect(years.get(2023)?.[0]).toMatchObject({ day: '2023-05-16', uncertain: true });
});

test('an archive with too many issues for one page lists none', () => {
  const many = Array.from({ length: 500 }, (_, index) => issue(`2024-01-${index}`.slice(0, 10)));
  expect(issuesToYears([...many, issue('2024-01-27', 'a')], three).size).toBe(0);
});
