/** How the lines of a head tell what they are. */
import { pattern } from '../../text/plain.ts';
import { surnameLength } from './surnames.ts';

/** A kicker (引题) leads up to the headline: it ends in a verb of speech, an occasion, or a dash. */
export const kickerEnd = pattern(
  '(?:强调|指出|要求|表示|提出|时说|时指出|时强调|认为|希望|呼吁|宣布|透露|发出通知|作出(?:重要)?(?:指示|批示)|(?:引发|引起)(?:热烈|强烈)反响|—{1,2}|:)[”’]?$',
);

/** A line that only names an occasion is a kicker above a longer headline. */
export const occasion = pattern(
  '(?:召开|举行|举办|开幕|闭幕|开班|闭会|开会|印发|下发|出台|启动)(?:[\\p{Script=Han}()\\d、“”]{0,12}(?:会议|大会|全会|例会|座谈会|推进会|动员会|调度会|仪式|活动|通知))?$',
);

/** Under the title of a law or a list stands when and by whom it was passed. */
export const passage = pattern('^[(].{4,60}(?:通过|批准|公布|发布|施行|修订|修正|审议)[)]$');

/** A deck (副题) opens with a dash, or says that it tells of somebody: 记…事迹. */
export const deckOpening = pattern('^(?:—|(?:记|访|写在)(?=.{6,}))');

/** What officials do in a deck. */
export const deckVerb = pattern(
  '(?:主持|出席|讲话|致辞|致词|参加|列席|陪同|会见|宣读[\\p{Script=Han}]{0,8}|作(?:工作)?报告|作(?:了)?(?:重要)?讲话|发表(?:重要)?讲话|通报|部署|讲授|见证|巡视|巡察|带队|督导|调研)(?:[、并和]?(?:主持(?:会议)?|出席(?:会议)?|讲话|致辞|作讲话|宣布[\\p{Script=Han}]{0,6}|调研|作(?:工作)?报告))*(?:会议|活动|仪式)?$',
);

/** A topic, an occasion or a slogan that leads up to a headline: nothing has happened in it yet. */
export const kickerTopic = pattern(
  '^(?:学习|贯彻|落实|庆祝|纪念|迎接|喜迎|弘扬|发扬|面向|响应|坚持|围绕|聚焦|关注|根据|经过|继|转换|优化)(?!.*(?:召开|举行|开幕|落成|通车|投产|完成))|^在.{2,12}(?:面前|[中下上])|(?:面前|之际|以来|前夕|期间|声中|之后|之时|同时|榜样|旗帜|楷模|第[一二三四五六七八九十]年|质询|公布|系列(?:报道|活动|评论)|工作会议|座谈会)$',
);

/** A topic that is no part of a headline even on its line. */
export const standingTopic = pattern(
  '^(?:深入)?(?:学习|贯彻|宣传|学习宣传|学习宣传贯彻|学习贯彻).{2,20}精神$|^(?:庆祝|纪念|热烈庆祝|隆重纪念|喜迎|迎接).{2,20}(?:周年|召开|节)$',
);

/** What happened: a line that ends so is a headline. */
export const eventEnd = pattern(
  '(?:开幕|闭幕|逝世|开工|竣工|落成|通车|通航|投产|投运|开业|开馆|开园|启用|启动|揭晓|揭牌|签约|成立|完成|丰收|抵京|返京|获刑|获奖|夺冠|开跑|开赛|[栽播收]完|试制成功|投入生产|起飞|升空|首航|获救|落网|破获|告捷|扭亏增盈)$',
);

/** Who did what at the occasion that the headline names: 许志远主持总结一期部署二期, 林可欣等发来贺信. */
const actor = pattern(
  '^[\\p{Script=Han}·]{2,12}?(?:总理|主席|委员长|书记|[省市县区州镇乡部]长|主任)?(?:分别|等)?(?:主持(?!人)|出席|会见|接见|陪同|参加|宣布|宣读|[致发]来?(?:信|电|贺信|贺电|慰问电)|作(?:重要)?(?:讲话|报告)|为.{2,16}?(?:题词|剪彩|揭幕|揭牌|奠基|颁奖|授[旗牌奖勋]|发来))',
);

/** How much, how many, how much more: a line of two figures or more tells details. */
export const figures = pattern(
  '(?:\\d[\\d.,]*|百分之[点一二三四五六七八九十百]+|[一二三四五六七八九十百千万亿]{2,})',
  'g',
);

/** True if the line says what somebody did whose name it begins with. */
export function isActorLine(view: string): boolean {
  return surnameLength(view) > 0 && actor.test(view) && !kickerEnd.test(view);
}

/** What a deck adds: where, who came, how much, the first time. */
export const deckDetail = pattern(
  '^(?:我[省市县区国]|本[省市县区报]|全[省市县区国])(?!.{0,16}(?:召开|会议))|出席|讲话|致辞|祝酒|欢迎|参加|陪同|首次|居.{0,4}第[一二三]|同比|百分之|\\d%|其中|并[通审]过',
);

/** A line that stops in the middle of a phrase: no phrase ends in its last word. */
export const unfinished = pattern(
  '(?:[的和与及在将为把被从由以其]|关于|进一步|正在|即将|确保|争创)$',
);

/** Who acts and a verb that still lacks its object: 市人大常委会开展. */
export const lacksObject = pattern(
  '(?:委|委员会|常委会|政府|[局厅部院校团社厂所站]|公司|集团|中心|协会|联合会|[省市县区镇乡村])(?:近日|日前)?(?:召开|举行|举办|开展|推行|审议|荣获|获评|夺得)$',
);

/** Titles that frame a phrase over two lines: 关于…的通告; who gives notice, and the word for it. */
export const phraseFrames: readonly (readonly [RegExp, RegExp])[] = [
  [
    pattern('^关于'),
    pattern('的(?:通告|通知|公告|决定|决议|意见|报告|说明|批复|命令|规定|建议|函)$'),
  ],
  [
    pattern('(?:委员会|人民政府|办公室|公司|法院|检察院|公安局|[局厅部院处]|支队|指挥部)$'),
    pattern('^(?:任免名单|任职名单|免职名单|公告|通告|公示|启事|声明|通知|令|决定|决议|公报)'),
  ],
];

/** 王正谱主持, 李雪荣张业出席, ——…: short, with a name in front and a verb of attendance behind. */
export function isDeck(view: string): boolean {
  if (deckOpening.test(view) || passage.test(view)) return true;
  const verb = deckVerb.exec(view);
  if (!verb || verb.index < 2 || verb.index > 30) return false;
  return surnameLength(view) > 0;
}
