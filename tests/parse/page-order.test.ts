/** What only the page as a whole shows: mastheads in parts, lists of titles, columns, pictures. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';

const read = (...lines: string[]) => parse('page.txt', new TextEncoder().encode(lines.join('\n')));
const headlinesOf = (...lines: string[]) =>
  read(...lines).articles.map(({ headline }) => headline.map(({ text }) => text).join(' '));
const furnitureOf = (...lines: string[]) => read(...lines).furniture.map(({ text }) => text);

const port = [
  '港口扩建完工',
  '',
  '本报讯（记者 韩露）海州市港务局日前完成扩建，三座新码头投入使用。',
  '',
  '港务局负责人说，码头每年可多装卸货物四十万吨，沿海各县都将受益。',
];
const swim = [
  '冬泳健儿迎新年',
  '',
  '本报讯（记者 石磊）数百名冬泳爱好者元旦清晨横渡海州湾，岸边挤满了观看的市民。',
];

describe('furniture that others show', () => {
  test('the number and the name of a page beside the date line', () => {
    const top = ['6', '海州日报', '县 区', '2019年10月24日 星期四', ''];
    expect(furnitureOf(...top, ...port)).toEqual(top.filter(Boolean));
    expect(headlinesOf(...top, ...port)).toEqual(['港口扩建完工']);
  });

  test('a name that no pattern knows over the date line, and how many pages there are', () => {
    const top = ['青岭时讯', 'QINGLING SHIXUN', '2020年5月12日 星期二 本期四版 第一版', ''];
    const page = read(...top, ...port);
    expect(page.furniture.map(({ text }) => text)).toEqual(top.filter(Boolean));
    expect(page.printedPage).toBe('1');
    expect(page.articles).toHaveLength(1);
  });

  test('a headline over the date line, with its text under it, stays one', () => {
    const copy = ['港口扩建完工', '2019年10月24日 星期四', ...port.slice(2)];
    expect(headlinesOf(...copy)).toEqual(['港口扩建完工']);
  });

  test('without a date line a short first line is no masthead', () => {
    expect(headlinesOf('天气预报', '', '今天白天：阴转小雨，东北风3到4级。', '', ...port)).toEqual([
      '天气预报',
      '港口扩建完工',
    ]);
  });

  test('a list of titles that stand again', () => {
    const list = ['标题导航', '· 港口扩建完工', '· 冬泳健儿迎新年', ''];
    expect(furnitureOf(...list, ...port, '', ...swim)).toEqual(list.filter(Boolean));
    expect(headlinesOf(...list, ...port, '', ...swim)).toEqual(['港口扩建完工', '冬泳健儿迎新年']);
  });

  test('buttons with a day between them date the page', () => {
    const page = read('下一篇  2022年06月17日  放大 缩小 默认', ...port);
    expect(page.published.value).toBe('2022-06-17');
    expect(page.articles).toHaveLength(1);
  });
});

describe('frames', () => {
  test('a line that stands between articles again and again is of none', () => {
    const frame = '回到页首 ◇ 换一版看';
    const page = [...port, '', frame, '', ...swim, '', frame, '', ...port, '', frame];
    expect(furnitureOf(...page)).toContain(frame);
    expect(headlinesOf(...page)).not.toContain(frame);
  });

  test('buttons between marks, and what stands in a masthead', () => {
    const lines = [
      '今日海州 数字报纸',
      '2021年09月17日 星期五',
      '<<上一篇 下一篇>> 放大+ 缩小- 默认o',
      '',
    ];
    expect(furnitureOf(...lines, ...port)).toEqual(lines.filter(Boolean));
    expect(headlinesOf(...lines, ...port)).toEqual(['港口扩建完工']);
  });
});

describe('items with their headline on their line', () => {
  const items = [
    '●师专免学费　海州师专9月16日举行开学典礼，灾区新生全部免交学杂费。',
    '●修复水毁路　省交通厅拨款260万元，修复水毁公路14条，下月动工。',
  ];

  test('are headed where two are made so', () => {
    const page = read(...port, '', '简明新闻', ...items);
    const [, one, other] = page.articles;
    expect([one, other].map((item) => item?.headline.map(({ text }) => text))).toEqual([
      ['师专免学费'],
      ['修复水毁路'],
    ]);
    expect(one?.sections[0]?.paragraphs[0]?.text).toMatch(/^海州师专/u);
  });

  test('one line alone may be anything', () => {
    const [, item] = read(...port, '', '简明新闻', items[0] ?? '').articles;
    expect(item?.headline).toEqual([]);
  });
});

describe('columns', () => {
  test('a note of the editors makes the line above it the name of a column', () => {
    const series = ['新时代 新担当 新作为', '', '开栏的话：即日起，本报开设专栏，敬请关注。', ''];
    const [, article] = read(...port, '（石小川）', '', ...series, ...swim).articles;
    expect(article?.column?.text).toBe('新时代 新担当 新作为');
    expect(article?.headline.map(({ text }) => text)).toEqual(['冬泳健儿迎新年']);
    expect(article?.notes.map(({ text }) => text)).toEqual([series[2]]);
  });

  test('a label of items is passed on to items that look alike', () => {
    const items = [
      '【帮办热线】',
      '路灯坏了半个月',
      '读者反映：柳荫街的路灯不亮。（本报记者 时晴）',
    ];
    const second = ['', '站牌转了方向', '读者反映：市五中站的站牌转了向。（本报记者 时晴）', ''];
    const columns = read(...items, ...second, ...port).articles.map(({ column }) => column?.text);
    expect(columns).toEqual(['帮办热线', '帮办热线', undefined]);
  });
});

describe('pictures', () => {
  const credit = '新华社记者 程万里摄';
  test('one that has nothing to do with the article before it is an item', () => {
    const picture = ['', '石湾县柳林公社的社员在收获早熟的玉米。', credit, '', ...swim];
    expect(headlinesOf(...port, ...picture)).toEqual(['港口扩建完工', '', '冬泳健儿迎新年']);
  });

  test('one of the article stays in it', () => {
    const picture = ['', '图为海州市港务局的新码头。', credit, '', ...swim];
    expect(headlinesOf(...port, ...picture)).toEqual(['港口扩建完工', '冬泳健儿迎新年']);
  });
});
