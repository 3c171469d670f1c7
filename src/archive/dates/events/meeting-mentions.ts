/** Mentions of numbered meetings: 党的二十届三中全会精神, 十四届全国人大二次会议, 党的二十大报告. */
import { readNumeral } from '../../../text/numerals.ts';
import { foldedPattern } from '../reading/folded-pattern.ts';
import {
  disciplineSessions,
  partyCongresses,
  peoplesCongresses,
  plenarySessions,
} from './congresses.ts';

/** A meeting that a text names, and whether it speaks of it as over or as still to come. */
export interface MeetingMention {
  day: string;
  name: string;
  side: 'after' | 'before';
  /** Days that the bound lies off the day: a meeting that is going on began before it ends. */
  shift: number;
  from: number;
  to: number;
}

/** Bounded, so that a line of a million numerals costs no more than any other. */
const number = '[一二三四五六七八九十]{1,3}';

interface Meeting {
  /** Captures the number of the congress and that of its session. */
  pattern: RegExp;
  nameOf: (congress: string, session: string) => string;
  dayOf: (congress: number, session: number) => string | undefined;
}

const meetings: Meeting[] = [
  {
    // 二十届二中、三中全会: the last one counts.
    pattern: foldedPattern(
      `(${number})届(?:中央委员会)?(?:第?${number}中?[、和]){0,6}第?(${number})(?:中全会|次全体会议)`,
      'gu',
    ),
    nameOf: (committee, session) => `${committee}届${session}中全会`,
    dayOf: (committee, session) => plenarySessions.get(committee)?.[session - 1],
  },
  {
    pattern: foldedPattern(`(${number})届中央纪委第?(${number})次全(?:体)?会`, 'gu'),
    nameOf: (committee, session) => `${committee}届中央纪委${session}次全会`,
    dayOf: (committee, session) => disciplineSessions.get(committee)?.[session - 2],
  },
  {
    pattern: foldedPattern(`(${number})届全国(?:人大|人民代表大会)第?(${number})次会议`, 'gu'),
    nameOf: (congress, session) => `${congress}届全国人大${session}次会议`,
    dayOf: (congress, session) => peoplesCongresses.get(congress)?.[session - 1],
  },
  {
    pattern: foldedPattern(`党的(?:第)?(${number})(?:大(?![型会])|次全国代表大会)`, 'gu'),
    nameOf: (congress) => `党的${congress}大`,
    dayOf: (congress) => partyCongresses.get(congress),
  },
];

const ahead = {
  before: foldedPattern(
    '(?:(?:迎接|喜迎|筹备|献礼)[^。;]{0,12}|(?:即将|将|将要|定于|拟于)[^。;,]{0,12}?(?:召开|举行)[^。;]{0,16})$',
  ),
  after: foldedPattern('^(?:的)?(?:胜利|隆重|顺利)?(?:将|即将|定于|拟于)'),
};
/** 召开之年, 召开之际, 召开前: the meeting may be past or not. */
const open = foldedPattern('^(?:的)?(?:胜利)?召开(?:之年|之际|前)|^(?:代表|筹备)');
const over = {
  before: foldedPattern(
    '(?:闭幕的|学习|贯彻|落实|传达|宣传|宣讲|深入|全面|按照|根据|自从|自)[^。;]{0,20}$',
  ),
  after: foldedPattern(
    '^(?:以来|以后|后|(?:胜利)?召开(?:以来|以后|后|之后)|精神|公报|决定|决议|报告|提出|作出|强调|指出|审议|通过|部署|要求|描绘|擘画|确定|明确|闭幕|胜利闭幕|上)',
  ),
};
/** The meeting is going on. */
const during = {
  before: foldedPattern('(?:正在|出席|列席|参加)[^。;,]{0,10}$'),
  after: foldedPattern(
    '^(?:今[天日]|[上下]午|昨[天日]|继续|正在)[^。;,]{0,12}?(?:开幕|举行|召开|讨论|审议|进行)?',
  ),
};
/** A meeting lasts less than this, in days, and is reported for less than this after it. */
const longest = 30;
const reach = 28;

type Side = Pick<MeetingMention, 'side' | 'shift'>;

/** What a mention says of the page's day; a meeting that is going on bounds it from both sides. */
function sidesOf(before: string, after: string): Side[] {
  if (open.test(after) && !ahead.before.test(before)) return [];
  if (ahead.before.test(before) || ahead.after.test(after)) return [{ side: 'before', shift: 0 }];
  if (during.before.test(before) || during.after.test(after)) {
    return [
      { side: 'after', shift: -longest },
      { side: 'before', shift: longest },
    ];
  }
  return over.before.test(before) || over.after.test(after) ? [{ side: 'after', shift: 0 }] : [];
}

/** The numbered meetings of a folded text that bound its day. */
export function meetingMentions(text: string): MeetingMention[] {
  return meetings.flatMap(({ pattern, nameOf, dayOf }) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const [whole, congress = '', session = ''] = match;
      const day = dayOf(readNumeral(congress) ?? 0, readNumeral(session) ?? 0);
      if (day === undefined) return [];
      const name = nameOf(congress, session);
      const [from, to] = [match.index, match.index + whole.length];
      const before = text.slice(Math.max(0, from - reach), from);
      const after = text.slice(to, to + reach);
      return sidesOf(before, after).map((side) => ({ day, name, ...side, from, to }));
    }),
  );
}
