import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';

/** The people of one article with this text, as `name: posts {roles}`. */
function people(text: string): string[] {
  const page = parse(
    'page.txt',
    new TextEncoder().encode(`海州市召开会议\n\n本报讯(记者 石磊)${text}`),
  );
  return page.articles.flatMap((article) =>
    article.people.map(({ name, posts, roles, list }) => {
      const printed = posts.map(({ full }) => full).join('/');
      return `${name}: ${printed} {${roles.join()}}${list ? ` ${list.position}/${list.length}` : ''}`;
    }),
  );
}

describe('people', () => {
  it.each([
    ['7月8日,市委书记许志远主持会议并讲话。', ['许志远: 市委书记 {chaired,spoke}']],
    [
      '市委常委、常务副市长韩露,副市长郝一鸣、石小川、欧阳青出席会议。',
      [
        '韩露: 市委常委/常务副市长 {attended}',
        '郝一鸣: 副市长 {attended} 1/3',
        '石小川: 副市长 {attended} 2/3',
        '欧阳青: 副市长 {attended} 3/3',
      ],
    ],
    [
      '市人大常委会主任韩露主持会议,副主任郝鸣,秘书长林可欣参加。',
      [
        '韩露: 市人大常委会主任 {chaired}',
        '郝鸣: 市人大常委会副主任 {attended}',
        '林可欣: 市人大常委会秘书长 {attended}',
      ],
    ],
    ['海州区委副书记、区长林可欣表示,将加快建设。', ['林可欣: 海州区委副书记/海州区区长 {quoted}']],
    [
      '会议由太原市委书记韩露主持。大同市市长郝一鸣作了发言。',
      ['韩露: 太原市委书记 {chaired}', '郝一鸣: 大同市市长 {spoke}'],
    ],
    [
      '市人大常委会会议决定任命韩露为市财政局局长,免去郝一鸣的市教育局局长职务。',
      ['韩露: 市财政局局长 {appointed}', '郝一鸣: 市教育局局长 {removed}'],
    ],
    [
      '市领导韩露、郝一鸣(女)、林可欣参加活动。',
      [
        '韩露: 市领导 {attended} 1/3',
        '郝一鸣: 市领导 {attended} 2/3',
        '林可欣: 市领导 {attended} 3/3',
      ],
    ],
    // Private persons, reporters and words are not officials.
    ['市民冯女士说,公园很好。退休教师吕某表示赞同。记者石磊在现场看到。', []],
    ['全国人大代表高度重视。人大代表和政协委员参加座谈。代表们认真审议。', []],
    ['会议强调,要扩张业务,严格管理。全会提出,方案要求从严。', []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('knows on the whole page whom it found once, in decks run together too', () => {
    const text = [
      '# 许志远在会上强调 咬定目标 奋力拼搏',
      '林可欣主持 韩露张业出席',
      '本报讯(记者 石磊)7月8日,市委书记许志远讲话。市长林可欣主持会议,市人大常委会主任韩露,市政协主席张业出席会议。企业要扩张业务。',
    ].join('\n\n');
    const [article] = parse('page.txt', new TextEncoder().encode(text)).articles;
    expect(article?.people.map(({ name, places }) => `${name} ${places.length}`)).toEqual([
      '许志远 1',
      '林可欣 1',
      '韩露 1',
      '张业 1',
    ]);
  });
});
