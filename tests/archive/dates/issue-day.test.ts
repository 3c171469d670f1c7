/** The day of an issue that no masthead prints: the day after the latest that its page tells. */
import { expect, test } from 'vitest';
import { type ArticleSpec, carrier } from '../make-page.ts';
import { datesOf } from './date-case.ts';

const cable = (text: string, date: string): ArticleSpec => ({
  date: { value: date, text, basis: null, evidence: [] },
  paragraphs: ['某路建成通车。'],
  more: {
    dateline: { ...carrier(`新华社海州${text}电`, 1), agency: '新华社', place: '海州', date },
  },
});

const issueOf = (...articles: ArticleSpec[]) => datesOf({ why: '', articles, expected: [] }).at(-1);

const firstCable = cable('4月6日', 'XXXX-04-06');
const year: ArticleSpec = { paragraphs: ['会议研究了《1964年工作要点》。'] };

test('a later day of a text that has no dateline', () => {
  const opened = { day: '4月8日', paragraphs: ['4月8日,某桥建成通车。'] };
  expect(issueOf(firstCable, year, opened)?.[0]).toMatch(/-04-09$/u);
});

test('no day that is to come', () => {
  const planned = { day: '4月8日', paragraphs: ['定于4月8日停水。'] };
  expect(issueOf(firstCable, year, planned)?.[0]).toMatch(/-04-07$/u);
});

test('a bare day of a dateline is of the days around one that is known', () => {
  expect(issueOf(firstCable, year, cable('十日', 'XXXX-XX-10'))?.[0]).toMatch(/-04-11$/u);
  expect(issueOf(firstCable, year, cable('五日', 'XXXX-XX-05'))?.[0]).toMatch(/-04-07$/u);
});
