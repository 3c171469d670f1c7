/** What a page prints that is not article text, by what it is for. The first pattern that fits wins. */
import { characterSet, setsIn } from '../../text/character-sets.ts';
import { numeralClass } from '../../text/numerals.ts';
import { pattern } from '../../text/plain.ts';
import type { FurnitureKind } from '../records/index.ts';

const n = numeralClass;

/** What the pages of a paper are called. */
const pageNames =
  '要闻|综合|新闻|社会|民生|国内|国际|时事|时政|经济|产经|财经|文化|体育|文体|教育|健康|卫生|科技|法治|政法|县域|区县|县区|区域|地方|本地|城事|都市|城市|社区|乡村|三农|农村|党建|理论|评论|观点|言论|副刊|文艺|文娱|娱乐|专版|专题|专刊|广告|公告|深度|关注|视点|视界|影像|图片|天下|世界|军事|旅游|文旅|生态|环保|市场|证券|汽车|房产|读书|周末|人物|百姓|服务|便民|生活|头版|焦点|特别报道|特刊|港澳台|港闻|两岸|中国|澳门|香港|台湾|国际|各地|来信|读者';

/** A name of one or two words: 综合新闻, 时事·体育. */
const pageName = `(?:今日|本市|本地|各地|本省)?(?:${pageNames})(?:[·/、.．]?(?:${pageNames}))?`;

const pageNameAlone = pattern(`^${pageName}$`);

/** True if a page or a part of it is called so: 体育, 国际新闻. */
export const isPageName = (view: string): boolean => pageNameAlone.test(view);

/** What a reader of an electronic paper presses. */
const button =
  '上一篇|下一篇|上一版|下一版|上一期|下一期|返回(?:目录|首页|版面)?|版面导航|标题导航|放大|缩小|默认|朗读|打印|收藏|分享|复制链接|关闭|首页|目录|往期回顾|往期|检索|顶部|打开|全文复制|默认o|数字报|电子报|\\p{Script=Han}{2,8}\\s?(?:数字报|电子报|电子版)|PDF\\s*版?|下载';

/** Characters of which a line must hold one for a pattern to be tried. */
const digit = characterSet('0123456789');
const digitOrYear = characterSet('0123456789年');
const page = characterSet('版');

/** A kind, its pattern, and the characters without which a line is not looked through. */
export const furniturePatterns: readonly (readonly [FurnitureKind, RegExp, number?])[] = [
  // Masthead and date line: the paper's name with a date, an issue number or a page number.
  [
    'masthead',
    pattern(
      `^(?:\\p{Script=Han}{2,12}(?:报|刊)\\s*)?(?:[${n}]{2,4}\\s*年\\s*[${n}]{1,3}\\s*月\\s*[${n}]{1,3}\\s*日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})\\s*(?:(?:MON|TUE|WED|THU|FRI|SAT|SUN)|(?:星期|周|礼拜)[一二三四五六日天]|农历|第|今日|总第|[A-Z]?\\d{1,3}\\s*版)`,
    ),
  ],
  [
    'masthead',
    pattern(
      `^(?:国内统一(?:连续出版物|刊)号|国际标准|代号|邮发代号|总第\\s*\\d+\\s*期|第\\s*\\d+\\s*期|CN\\s*\\d)`,
    ),
  ],
  // Any short line with a full date and what else stands beside it in a masthead.
  [
    'masthead',
    pattern(
      `^(?!.*[。!?,;])(?=.{8,100}$)(?=.*(?:(?:民国\\s*[${n}]{1,4}|[${n}]{4})\\s*年\\s*[${n}]{1,3}\\s*月\\s*[${n}]{1,3}\\s*日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}))(?=.*(?:(?:星期|周|礼拜)[一二三四五六日天]|\\d\\s*版|第[${n}]{1,3}版|责编|责任编辑|编辑|总第|农历|报(?:\\s|$))).*$`,
    ),
    digitOrYear,
  ],
  ['masthead', pattern(`^(?:今日|本期)\\s*[${n}]{1,3}\\s*版`)],
  [
    'masthead',
    pattern(
      `^第?\\s*[A-Z]?\\s*[${n}]{1,3}\\s*版\\s*[::·|\\-—]?\\s*(?:\\p{Script=Han}{0,8}|[(](?:${pageNames}|·|、)+[)])$`,
    ),
  ],
  // The same with who made it: 第二版 本市新闻 编辑 尤文 电话 24716.
  [
    'masthead',
    pattern(
      `^第?\\s*[A-Z]?\\s*[${n}]{1,3}\\s*版(?!.*[。!?])(?=.{4,80}$).*(?:编辑|责编|美编|校对|版式)`,
    ),
    page,
  ],
  // The number of the page and what it is called: 2要闻, A03 城事, 深度 6.
  [
    'masthead',
    pattern(
      `^(?:[A-Z]?\\d{1,3}\\s*(?:版\\s*[:·|]?)?\\s*${pageName}|${pageName}\\s*(?:第\\s*)?[A-Z]?\\d{1,3}\\s*版?)$`,
    ),
  ],
  ['masthead', pattern(`^(?:主管|主办|出版|(?:本报)?社址|本报地址|地址)\\s*[::].{0,60}$`)],
  // Who publishes it, under which number; its name in Latin letters.
  [
    'masthead',
    pattern('^(?!.*[。!?])(?=.{6,80}$).*(?:国内统一(?:连续出版物号?|刊号)|CN\\s?\\d{2}-\\d{4})'),
    characterSet('刊版C'),
  ],
  [
    'masthead',
    /^[A-Z][A-Z' .]{2,30}(?:DAILY|NEWS|POST|TIMES|EVENING|MORNING|JOURNAL|WEEKLY|RIBAO|WANBAO|CHENBAO|XINBAO|SHIBAO|DUSHIBAO)[A-Z ]*$/u,
  ],
  // Whose paper it is: 中共滦台县委主管 …主办 准印证号:….
  [
    'masthead',
    pattern('^(?!.*[。!?])(?=.{6,80}$).*(?:主管.{0,40}主办|准印证|内部资料)'),
    characterSet('主准内'),
  ],
  // The paper's name by itself.
  [
    'masthead',
    pattern(
      '^\\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|青年报|周报|导报|工人报|农民报)(?:社)?$',
    ),
  ],
  // The same, set wide: 平　川　报.
  ['masthead', pattern('^(?:\\p{Script=Han}\\s+){1,6}报$')],
  // A special page and its number: 公社生活 第五期.
  ['masthead', pattern(`^\\p{Script=Han}{2,10}\\s*[(]?第\\s*[${n}]{1,5}\\s*期[)]?$`)],
  // Those who made the page.
  [
    'editors',
    pattern(
      `^[(]?(?:本版|${pageName}\\s+)?(?:(?:值班)?(?:总编辑|总编|主编|主任|编委|副总编)|责任编辑|责编|编辑|美编|美术编辑|版式|版面|设计|制图|制版|校对|组版|视觉|终审|审校|一审|二审|三审|初审|复审|统筹|策划)\\s*[::/|、 ]`,
    ),
  ],
  // What leads to other pages of the same copy.
  [
    'navigation',
    pattern(
      `^(?:第\\s*[A-Z]?[${n}]{1,3}\\s*版\\s*[:·]?\\s*(?:${pageName})?\\s+)?(?:\\d?(?:${button})\\d?[\\s|/>+\\-·]*)+$`,
    ),
  ],
  [
    'navigation',
    pattern(
      `^[(【]\\s*[^()【】]{0,24}(?:见|转至?|刊)(?:今日|本报)?(?:本报)?(?:第)?\\s*[A-Z]?[${n}]{1,3}\\s*(?:[、至\\-—][${n}]{1,3})?\\s*版[^()【】]{0,6}[)】]$`,
    ),
  ],
  // Where the story of a picture or a headline on the front page stands: 详见A3、4, A03、06版.
  [
    'navigation',
    pattern(
      `^(?:[>→➤▶]+\\s*|(?:详情?|更多|全文|相关)?(?:内容|报道|新闻)?(?:请?见|刊|转)\\s*(?:今日|本报)?|(?=[A-Z]))(?:第)?[A-Z]?[${n}]{1,3}(?:\\s*[、,至~-]\\s*[A-Z]?[${n}]{1,3})*\\s*版?$`,
    ),
  ],
  // What typesetters and agencies count by.
  ['other', /^(?:[①-⑳❶-❿]\d{1,2}|\(?\d{7}\)?)$/u],
  // Lists of what stands on other pages.
  ['index', pattern(`^(?:导读|要闻导读|今日导读|今日看点|今日要目|本期导读|新闻导读)`)],
  [
    'index',
    pattern(
      `^.{2,40}?\\s*(?:[.·…—]{2,}|\\s|[(]|>{1,3}|→)\\s*(?:详见|见|刊|[(])?\\s*(?:第)?(?:[A-Z]?[${n}]{1,3}|[①-⑳])\\s*版\\s*[)]?$`,
    ),
    page,
  ],
  // Selling.
  [
    'advertising',
    pattern(
      `^(?:广告(?:热线|部|刊例|(?:经营)?许可证|中心)?|发行(?:热线|部)|订报|订阅热线|新闻热线|热线电话|咨询电话|联系电话|投稿|邮箱|电话|传真|邮编|邮政编码|零售|每份|定价|月价|印刷|承印)\\s*[::(]?[\\s\\dA-Za-z@()\\-—、.,元角分厂\\p{Script=Han}]{0,50}$`,
    ),
  ],
  [
    'advertising',
    pattern(
      '^(?!.*[。!?])(?=.{6,60}$).*(?:\\d{3,4}[-— ]?\\d{7,8}|(?<!\\d)1[3-9]\\d{9}|400[- ]?\\d{3}[- ]?\\d{4})',
    ),
    digit,
  ],
  [
    'advertising',
    pattern(
      '^(?!.*[。!?;])(?=.{6,120}$)(?:(?:广告|订报|订阅|发行|读者|新闻|投诉|服务|报料|爆料|客服)(?:洽询|专线|热线|刊登|查询|电邮|传真|电话|信箱)|社址|网址|电邮)\\s*[::]',
    ),
  ],
  ['advertising', pattern('^(?:公益)?广告$')],
  [
    'advertising',
    pattern(
      '^(?!.*[。!?])(?=.{10,60}$).*(?:[店厂]址|全场.{0,8}折|[一二三四五六七八九\\d]折(?:优惠|起)|大酬宾|清仓|特惠价)',
    ),
    characterSet('店厂场折酬清特'),
  ],
  ['advertising', pattern('^(?!.*[。!?])(?=.{6,60}$).*[(]\\d{3,4}[)]\\s*\\d{6,8}'), digit],
  // What leads to the paper's other media.
  [
    'notice',
    pattern('^[(【]?.{0,24}(?:扫描|扫一扫|扫码|长按识别)[^。]{0,30}(?:二维码|关注|客户端|公众号)'),
    characterSet('扫按'),
  ],
  // Rights and notices of the paper itself.
  ['notice', /(?:copyright|©|all rights reserved)/iu],
  [
    'notice',
    pattern(
      `^(?:.{0,16}版权(?:所有|声明)|未经(?:本报|许可|授权)|本报(?:常年)?法律顾问|本版(?:稿件|图片)(?:除|均|由))`,
    ),
  ],
];

const buttonAlone = pattern(`^\\d?(?:${button})\\d?$`);
const besideButtons = pattern(
  `^(?:第?[A-Z]?[${n}]{1,3}版(?:${pageName})?|${pageName}|[${n}]{2,4}年[${n}]{1,3}月[${n}]{1,3}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|(?:星期|周)[一二三四五六日天]|字号|[大中小o]|\\p{Script=Han}{2,8}(?:报|刊)?)$`,
);
const fullDate = pattern(`[${n}]{4}年[${n}]{1,2}月[${n}]{1,2}日|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}`);

/** A row of buttons, with the day and the page between them: 上一篇 2022年06月17日 放大 缩小. */
function isRowOfButtons(view: string): boolean {
  const parts = view.split(/[\s|/<>:+\-○↑↓]+/u).filter(Boolean);
  if (parts.length < 2 || !parts.some((part) => buttonAlone.test(part))) return false;
  return parts.every((part) => buttonAlone.test(part) || besideButtons.test(part));
}

/** Names of lists of the titles of a page. */
export const titleList = pattern(
  '^[■●◆◇【(]?(?:本版)?(?:标题导航|版面导航|本版导航|本版目录|本版要目|本版新闻|本版要闻|本期要目|本期导读|今日要目|本版导读|文章列表|新闻列表|目录)[】)]?:?$',
);

const partOfMasthead = pattern(
  `^(?:[A-Z]?\\d{1,3}|${pageName}|\\p{Script=Han}{2,8}报\\s+.{0,20}机关报|\\p{Script=Han}{1,7}(?<![预简通公海电快捷情喜汇申])报|[A-Z][A-Z' .]{3,30}|.{0,30}(?:主管|主办).{0,40}|(?:今日|今天|明日|本市)?天气(?:预报)?:.{2,60}|(?:今日)?[${n}]{1,3}版|(?:星期|周)[一二三四五六日天]|农历.{2,24}|(?:总)?第[${n}]{1,6}[号期](?:\\s.{0,20})?|代号.{1,12}|(?:今日|今天|今)\\p{Script=Han}{1,4}(?:\\s*(?:数字报纸?|电子报|数字报刊))?|[A-Z]?\\d{1,3}\\s*(?:${pageNames})(?:[·/、.．](?:${pageNames}))?|第[A-Z]?[${n}]{1,3}版[:：]?.{0,24})$`,
);

/** True if a line can be a part of a masthead, where others surely are. */
export function isPartOfMasthead(view: string): boolean {
  return (
    view.length <= 70 &&
    partOfMasthead.test(view.replace(/(?<=\p{Script=Han})\s(?=\p{Script=Han}$)/u, ''))
  );
}

/** The kind of furniture that a whole line is, or null. */
export function furnitureKind(view: string): FurnitureKind | null {
  if (view.length > 120) return null;
  if (isRowOfButtons(view)) return fullDate.test(view) ? 'masthead' : 'navigation';
  const sets = setsIn(view);
  for (const [kind, expression, needs] of furniturePatterns) {
    if (needs !== undefined && (sets & needs) === 0) continue;
    if (expression.test(view)) return kind;
  }
  return null;
}
