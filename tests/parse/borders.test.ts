/** Where an article begins and ends, where nothing but its form tells. */
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/parse/index.ts';

/** The headline of every article of a page, its lines apart by blank ones. */
function headlinesOf(...lines: string[]): string[] {
  const page = parse('page.txt', new TextEncoder().encode(lines.join('\n\n')));
  return page.articles.map(({ headline }) => headline.map(({ text }) => text).join(' '));
}

const news =
  '海州市港务局日前完成扩建，三坐新码头投入使用，每年可多装卸货物四十万吨，沿海各县都将受益。';
const games =
  '数百名冬泳爱好者元旦清晨横渡海州湾，迎接新的一年，岸边挤满了观看的市民和加油的学生。';

describe('borders', () => {
  test('a title of a picture begins an article', () => {
    expect(headlinesOf('港口扩建完工', news, '冬泳迎新年（图片）', games)).toEqual([
      '港口扩建完工',
      '冬泳迎新年（图片）',
    ]);
    expect(headlinesOf('港口扩建完工', news, '海湾晨曲（水墨画）', '（韩露）')).toHaveLength(2);
  });

  test('a line in round brackets closes a text and opens none', () => {
    const page = ['港口扩建完工', news, '（新华社发美联社照片）', '冬泳健儿迎新年', games];
    expect(headlinesOf(...page)).toEqual(['港口扩建完工', '冬泳健儿迎新年']);
    expect(headlinesOf('港口扩建完工', news, '（晓王）', '冬泳健儿迎新年', games)).toEqual([
      '港口扩建完工',
      '冬泳健儿迎新年',
    ]);
  });

  test('a name and a day sign the document that an article quotes', () => {
    const page = ['粮食管理部发布指示', '【新华社二十二日讯】粮食管理部今日发布指示如下：'];
    const end = ['以上各项，望即研究执行。', '部长　韩露', '一九五三年九月十五日'];
    expect(headlinesOf(...page, ...end, '港口扩建完工', `【新华社海州二十二日电】${news}`)).toEqual(
      ['粮食管理部发布指示', '港口扩建完工'],
    );
  });

  test('a line with a dash under a question is its deck', () => {
    const page = [
      '港口扩建完工',
      news,
      '发票换版旧票怎么办',
      '——市税务局副局长韩露答本报记者问',
      games,
    ];
    expect(headlinesOf(...page)).toEqual(['港口扩建完工', '发票换版旧票怎么办']);
  });

  test('a sentence with its source in brackets is the end, not a subhead', () => {
    const page = ['市长发表新年讲话', news, '谢谢！（本报海州12月31日电）', '在新的起点上', games];
    expect(headlinesOf(...page)).toEqual(['市长发表新年讲话', '在新的起点上']);
  });

  test('briefs without headlines are articles of their own, each with its day', () => {
    const page = [
      '港口扩建完工',
      '本报海州3月12日电　海州市港务局日前完成扩建，三座新码头投入使用。',
      '港务局负责人说，码头每年可多装卸货物四十万吨。',
      '瑞典议会十二日以一百七十一票通过一项法案，决定从明年七月起关闭南部一座核电站。',
      '智利北部港口的码头工人十一日结束了罢工，资方同意把最低工资提高百分之七。',
      '肯尼亚西部连降暴雨，十一日晚发生山体滑坡，当地驻军已赶赴现场救援。（据新华社电）',
    ];
    expect(headlinesOf(...page)).toEqual(['港口扩建完工', '', '', '']);
  });

  test('paragraphs that take up what was said open nothing, day or not', () => {
    const page = [
      '港口扩建完工',
      '本报海州3月12日电　海州市港务局日前完成扩建，三座新码头投入使用。',
      '据介绍，新码头十一日已经试停两艘货轮，装卸都很顺利。',
      '港务局局长韩露说，码头十五日起全天开放。',
      '此外，港口到火车站的公路也将在二十日通车，货物不必再绕行市区。',
    ];
    expect(headlinesOf(...page)).toEqual(['港口扩建完工']);
  });

  test('after 本报讯 another 本报讯 opens a brief', () => {
    const page = [
      '港口扩建完工',
      '本报讯 海州市港务局日前完成扩建，三座新码头投入使用，每年可多装卸货物四十万吨。',
      '本报讯 石湾县把村务公开栏办到集市上，群众可以当场询问各村的账目。（石磊）',
      '本报讯 城区一座污水处理厂九月底建成投产，七成生活污水不再排入河中。（韩露）',
    ];
    expect(headlinesOf(...page)).toEqual(['港口扩建完工', '', '']);
  });

  test('cables of several places under one headline are one article', () => {
    const page = [
      '各地关心灾区学生',
      '据新华社海州3月8日电（记者韩露）截至今天，海州市受灾地区的中小学全部复课。',
      '本报石湾3月8日电（记者石磊）石湾县有三十所学校在洪水中受损，九成学生已经回到课堂。',
    ];
    expect(headlinesOf(...page)).toEqual(['各地关心灾区学生']);
  });

  test('places called over their cables are subheads, short headlines are not', () => {
    const places = [
      '各地慰问困难职工',
      '江西',
      '本报南昌3月8日电 江西省各级工会昨天走访了三千户困难职工家庭。',
      '海州',
      '本报海州3月8日电 海州市工会为困难职工送去米面和棉衣。',
    ];
    expect(headlinesOf(...places)).toEqual(['各地慰问困难职工']);
    for (const mark of ['', '# ']) {
      const heads = [
        `${mark}海州新港开港`,
        '本报讯（记者 韩露）1月26日，海州新港开港，首船装货出海。',
        `${mark}石湾大桥合龙`,
        '本报讯（记者 石磊）1月26日，石湾大桥合龙，市长欧阳青出席。',
      ];
      expect(headlinesOf(...heads)).toEqual(['海州新港开港', '石湾大桥合龙']);
    }
  });

  test('prizes head the lists of their winners', () => {
    const page = ['征文获奖名单', '一等奖（一名）', '韩露', '二等奖（二名）', '石磊 欧阳青'];
    expect(headlinesOf(...page, '获奖者请于本月底前到报社领取证书。')).toHaveLength(1);
  });
});
