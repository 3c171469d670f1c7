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
    // A list says what all its names did; a deputy takes over a body from the sentence before.
    [
      '在会上讲话的,还有全国总工会书记处书记韩露,市妇联副主席石小川。',
      ['韩露: 全国总工会书记处书记 {spoke}', '石小川: 市妇联副主席 {spoke}'],
    ],
    [
      '市政协主席韩露带领委员视察停车难问题。副主席郝鸣、石小川,秘书长林可欣参加。',
      [
        '韩露: 市政协主席 {inspected}',
        '郝鸣: 市政协副主席 {attended} 1/2',
        '石小川: 市政协副主席 {attended} 2/2',
        '林可欣: 市政协秘书长 {attended}',
      ],
    ],
    ['县委副书记韩露通报了督查情况。', ['韩露: 县委副书记 {spoke}']],
    // Comrades in a list; a wife's name behind her husband's; a body is nobody.
    [
      '上午,韩露、郝一鸣、石小川(女)、欧阳青等同志来到海边植树。',
      [
        '韩露:  {mentioned} 1/4',
        '郝一鸣:  {mentioned} 2/4',
        '石小川:  {mentioned} 3/4',
        '欧阳青:  {mentioned} 4/4',
      ],
    ],
    ['省議員江余素娥質詢說,教室不足。', ['江余素娥: 省議員 {quoted}']],
    ['院會聽取農復會主任委員安祖蔭的報告。', ['安祖蔭: 農復會主任委員 {mentioned}']],
    [
      '院會聽取了經濟部長賴敬之、農復會主任委員安祖蔭的報告。',
      ['賴敬之: 經濟部長 {mentioned}', '安祖蔭: 農復會主任委員 {mentioned}'],
    ],
    ['县议员韩露质询说:“年年歲修。没有备案?”他要求县府提出期程。', ['韩露: 县议员 {spoke,quoted}']],
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
    // Names of other countries: spelt, with dots, Japanese; a day or a rank behind them.
    [
      '罗马尼亚总统埃米尔·康斯坦丁内斯库和总理瓦西列突然辞职。日本外相小渊惠三也强调了立场。',
      [
        '埃米尔·康斯坦丁内斯库: 罗马尼亚总统 {mentioned}',
        '瓦西列: 总理 {mentioned}',
        '小渊惠三: 日本外相 {spoke}',
      ],
    ],
    ['联合国秘书长安南德20日说,要停火。', ['安南德: 联合国秘书长 {quoted}']],
    ['缅甸空军司令觉丹少将一行抵达。', ['觉丹: 缅甸空军司令 {mentioned}']],
    // Titles behind names; a place and a country before a title are nobody.
    [
      '在同希拉克总统的交谈中,他谈到韩立群副委员长的出访。市议会由郝信良议长率领。',
      ['希拉克: 总统 {mentioned}', '韩立群: 副委员长 {mentioned}', '郝信良: 议长 {mentioned}'],
    ],
    ['但英国首相表示不满,以色列国总理也表示不满,石景山区长介绍了情况。', []],
    [
      '会见瑙鲁总统阿迪昂、斯里兰卡总理古纳瓦德纳。区人大常委会主任韩露、区政协主席叶水山参加。',
      [
        '阿迪昂: 瑙鲁总统 {mentioned}',
        '古纳瓦德纳: 斯里兰卡总理 {mentioned}',
        '韩露: 区人大常委会主任 {attended}',
        '叶水山: 区政协主席 {attended}',
      ],
    ],
    // Who was present by office; of a group, with spaces alone between the names.
    [
      '会见时在座的有中联部副部长韩露、外交部部长助理王国章等。',
      ['韩露: 中联部副部长 {attended}', '王国章: 外交部部长助理 {attended}'],
    ],
    [
      '市委、市政府领导许志远 林可欣 郝一鸣出席会议。',
      [
        '许志远: 市委、市政府领导 {attended} 1/3',
        '林可欣: 市委、市政府领导 {attended} 2/3',
        '郝一鸣: 市委、市政府领导 {attended} 3/3',
      ],
    ],
    // Appointments take the body over; delegations and groups name who leads them.
    [
      '选举许志远为市人大常委会主任,郝一鸣、石小川为副主任。',
      [
        '许志远: 市人大常委会主任 {appointed}',
        '郝一鸣: 市人大常委会副主任 {appointed}',
        '石小川: 市人大常委会副主任 {appointed}',
      ],
    ],
    [
      '免去林可欣海州市审计局局长职务。免去王军海州市水利局局长职务。',
      ['林可欣: 海州市审计局局长 {removed}', '王军: 海州市水利局局长 {removed}'],
    ],
    [
      '以市长许志远为团长、郝一鸣为副团长的代表团启程。',
      ['许志远: 市长 {mentioned}', '郝一鸣: 副团长 {mentioned}'],
    ],
    // 代表 behind a post is the verb; who was named last goes on as 她.
    [
      '由林佳富副县长代表王惠美县长接待。',
      ['林佳富: 副县长 {mentioned}', '王惠美: 县长 {mentioned}'],
    ],
    ['活动由区议员林可欣发起。她说,房子空置多年。', ['林可欣: 区议员 {quoted}']],
    // Names that are words, right after a post and in a list.
    [
      '市政协副主席方圆、康健,秘书长安宁参加。',
      [
        '方圆: 市政协副主席 {attended} 1/2',
        '康健: 市政协副主席 {attended} 2/2',
        '安宁: 市政协秘书长 {attended}',
      ],
    ],
    [
      '镇党委书记舒展开讲了。市体育局副局长练达介绍了情况。',
      ['舒展: 镇党委书记 {mentioned}', '练达: 市体育局副局长 {quoted}'],
    ],
    // Two characters or three, by what follows.
    [
      '市委副书记夏侯静传达了文件。副市长陈刚一同调研。',
      ['夏侯静: 市委副书记 {mentioned}', '陈刚: 副市长 {inspected}'],
    ],
    [
      '护士长郁志飞盯着屏幕。县医院院长武□山说,药品充足。',
      ['郁志飞: 护士长 {mentioned}', '武□山: 县医院院长 {quoted}'],
    ],
    // A place, a body, a level carried from the post before.
    [
      '青竹县委书记石苇,县委副书记、县长穆云舟参加检查。',
      ['石苇: 青竹县委书记 {attended}', '穆云舟: 青竹县委副书记/青竹县县长 {attended}'],
    ],
    [
      '市委常委、纪委书记、监委代主任商鸣作报告。',
      ['商鸣: 市委常委/市纪委书记/市监委代主任 {spoke}'],
    ],
    // What they are follows their names.
    [
      '会上,葛洪生、陶丽、江小白三位委员先后发言。',
      ['葛洪生: 委员 {spoke} 1/3', '陶丽: 委员 {spoke} 2/3', '江小白: 委员 {spoke} 3/3'],
    ],
    [
      '韩露、林可欣等市领导参加活动。',
      ['韩露: 市领导 {attended} 1/2', '林可欣: 市领导 {attended} 2/2'],
    ],
    ['审议中,韩露代表说,要多建公园。', ['韩露: 代表 {quoted}']],
    ['出席大会的有许志远、林可欣。', ['许志远:  {attended} 1/2', '林可欣:  {attended} 2/2']],
    ['许志远、林可欣参加调研。', ['许志远:  {attended} 1/2', '林可欣:  {attended} 2/2']],
    [
      '组长:韩露 副组长:石小川 王 强',
      ['韩露: 组长 {mentioned}', '石小川: 副组长 {mentioned} 1/2', '王强: 副组长 {mentioned} 2/2'],
    ],
    [
      '市领导:韩露 石小川 林可欣',
      [
        '韩露: 市领导 {mentioned} 1/3',
        '石小川: 市领导 {mentioned} 2/3',
        '林可欣: 市领导 {mentioned} 3/3',
      ],
    ],
    [
      '嘉宾:韩露(市教育局局长) 石小川(市一中校长、特级教师)',
      ['韩露: 市教育局局长 {mentioned}', '石小川: 市一中校长/特级教师 {mentioned}'],
    ],
    // A trade is no post, but a delegate's seat is.
    ['市人大代表、环卫工人韩露说,环卫工人石小川也在。', ['韩露: 市人大代表 {quoted}']],
    // A post begins after the verb, the particle, the time before it.
    [
      '海州12月30日电中国国务院副总理兼外交部长韩露今天在这里会见南非总统曼德拉。',
      ['韩露: 中国国务院副总理兼外交部长 {mentioned}', '曼德拉: 南非总统 {mentioned}'],
    ],
    ['走进上海市长宁区,全市长期规划已定。会上时强调,在会见时指出,国务院总理山西省行。', []],
    // Appointments of several, with several posts; notices before they are made.
    [
      '会议决定免去韩露的市水利局局长、党组书记职务。接受林可欣辞去副市长职务的请求。',
      ['韩露: 市水利局局长/党组书记 {removed}', '林可欣: 副市长 {removed}'],
    ],
    [
      '韩露,女,汉族,1978年5月生,中共党员,现任市水利局副局长,拟任局长。',
      ['韩露: 市水利局副局长 {mentioned}'],
    ],
    // Names that are spelt.
    [
      '自治区主席努尔·白克力主持会议。副县长扎西多吉介绍情况,县委常委巴音朝鲁参加。',
      [
        '努尔·白克力: 自治区主席 {chaired}',
        '扎西多吉: 副县长 {quoted}',
        '巴音朝鲁: 县委常委 {attended}',
      ],
    ],
    [
      '俄罗斯外长拉夫罗夫和日本首相安倍晋三分别出席会议。',
      ['拉夫罗夫: 俄罗斯外长 {attended}', '安倍晋三: 日本首相 {attended}'],
    ],
    // Other ages have no officials of the paper's day.
    ['新四军军长叶挺在此战斗过。', []],
    ['主教练赵辉说,成员国代表团将于今年来访,出席会议的委员列席大会。', []],
    ['公司经理李女士、店长小张、村民代表王某说,价格公道。', []],
    // Private persons, reporters and words are not officials.
    ['市民冯女士说,公园很好。退休教师吕某表示赞同。记者石磊在现场看到。', []],
    ['全国人大代表高度重视。人大代表和政协委员参加座谈。代表们认真审议。', []],
    ['会议强调,要扩张业务,严格管理。全会提出,方案要求从严。', []],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('places a name at the end of a text inside the text', () => {
    const text =
      '海州市召开会议\n\n本报讯(记者 石磊)市政协主席上官瑞主持。\n\n出席会议的还有市政协主席上官瑞';
    const page = parse('page.txt', new TextEncoder().encode(text));
    const paragraphs = page.articles.flatMap(({ sections }) =>
      sections.flatMap((section) => section.paragraphs),
    );
    const places = page.articles.flatMap(({ people: all }) => all.flatMap((one) => one.places));
    expect(
      places.map(({ paragraph, from, to }) =>
        paragraphs.find(({ id }) => id === paragraph)?.text.slice(from, to + 1),
      ),
    ).toEqual(['上官瑞主', '上官瑞']);
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
