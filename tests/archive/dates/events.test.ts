import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/archive/dates/calendar.ts';
import { yearsByArithmetic } from '../../../src/archive/dates/events/anniversaries.ts';
import {
  disciplineSessions,
  partyCongresses,
  peoplesCongresses,
  plenarySessions,
} from '../../../src/archive/dates/events/congresses.ts';
import { meetingMentions } from '../../../src/archive/dates/events/meeting-mentions.ts';
import { publicEvents } from '../../../src/archive/dates/events/public-events.ts';
import { foldedPattern } from '../../../src/archive/dates/reading/folded-pattern.ts';
import { fold } from '../../../src/text/fold.ts';

describe('the tables', () => {
  test('events have a day, words and a source, and cover 1949 to today', () => {
    expect(publicEvents.length).toBeGreaterThanOrEqual(60);
    for (const { day, name, source } of publicEvents) {
      expect(isDay(day), name).toBe(true);
      expect(source, name).not.toBe('');
    }
    const days = publicEvents.map(({ day }) => day).sort();
    expect(days[0]).toBe('1949-10-01');
    expect(days.at(-1)?.slice(0, 4)).toBe('2025');
  });

  test('numbered meetings are in the order of time', () => {
    const numbered = [plenarySessions, disciplineSessions, peoplesCongresses];
    for (const days of [
      ...numbered.map((table) => [...table.values()].flat()),
      [...partyCongresses.values()],
    ]) {
      expect(days.every(isDay)).toBe(true);
      expect(days).toEqual([...days].sort());
    }
  });
});

/** Words of other times that must not look like later ones. */
test.each([
  '建设社会主义新农村',
  '学习《中华人民共和国行政监察法》',
  '江泽民“七一”重要讲话',
  '在庆祝中国共产党成立70周年大会上的讲话',
  '香港回归后实行一国两制',
  '走出一条中国式的现代化道路',
])('%s bounds nothing', (text) => {
  const found = publicEvents.filter(
    ({ words, name }) => name !== '中华人民共和国成立' && foldedPattern(words).test(fold(text)),
  );
  expect(found.map(({ name }) => name)).toEqual([]);
});

const mentions: [text: string, day: string | null, side: string | null][] = [
  ['学习贯彻党的二十届三中全会精神', '2024-07-18', 'after'],
  ['贯彻党的二十大和二十届二中、三中全会精神', '2022-10-22', 'after'],
  ['十一届三中全会以来', '1978-12-22', 'after'],
  ['學習貫徹黨的十九屆六中全會精神', '2021-11-11', 'after'],
  ['党的二十大报告指出', '2022-10-22', 'after'],
  ['以优异成绩迎接党的二十大胜利召开', '2022-10-22', 'before'],
  ['2022年是党的二十大召开之年', null, null],
  ['十四届全国人大二次会议审议通过', '2024-03-11', 'after'],
  ['党的十九大召开以来', '2017-10-24', 'after'],
  ['贯彻十八届中央纪委五次全会精神', '2015-01-14', 'after'],
  ['传达二十届中央纪委三次全会精神', '2024-01-10', 'after'],
  ['市十五届人大五次会议精神', null, null],
  ['省委十届五次全会精神', null, null],
  ['党的四十大精神', null, null],
];

test.each(mentions)('%s', (text, day, side) => {
  const [first] = meetingMentions(fold(text)).sort((one, other) => (one.day < other.day ? -1 : 1));
  expect([first?.day ?? null, first?.side ?? null]).toEqual([day, side]);
});

const arithmetic: [text: string, year: number | null][] = [
  ['今年是中华人民共和国成立75周年,', 2024],
  ['今年是中國共產黨成立一百周年', 2021],
  ['适逢改革开放四十周年', 2018],
  ['在庆祝中国共产党成立100周年大会上的讲话', null],
  ['明年是新中国成立70周年', null],
  ['今年是“十四五”开局之年', 2021],
  ['今年是实施“十二五”规划的最后一年', 2015],
  ['今年是“八五”计划的第三年', 1993],
  ['庆祝第40个教师节', 2024],
  ['纪念第42个国际消费者权益日', 2024],
  ['热烈庆祝中国共产党成立90周年', 2011],
  ['在纪念改革开放40周年大会上的讲话', null],
  ['第五十个教师', null],
];

test.each(arithmetic)('%s', (text, year) => {
  expect(yearsByArithmetic(fold(text))[0]?.year ?? null).toBe(year);
});
