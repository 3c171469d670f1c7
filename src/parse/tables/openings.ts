/** How texts open: what a report begins with, and what cannot be the first words of any article. */
import { numeralClass } from '../../text/numerals.ts';
import { pattern } from '../../text/plain.ts';

/** News tells its day at once: 3日, 十五日下午, 日前, 昨天, 记者从…获悉. */
export const dayAtOnce = pattern(
  `^[^。!?]{0,34}?(?:[${numeralClass}]{1,3}日(?![本报常益子程])|[今昨][天日晨晚]|[日近]前|近日|日前|最近|近期|不久前|(?:记者|笔者).{0,4}从|获悉|新近)`,
);

/** Or a longer time, or where it was learned: 去年, 截至9月底, 据…统计, 三年来. */
export const timeAtOnce = pattern(
  `^[^。!?]{0,24}?(?:[今去前本]年|[今本上]月|今[春夏秋冬]|截[至止]|目前|(?:据|来自).{1,14}(?:统计|报道|报告|消息|资料|数字|预测|调查|透露|介绍|表明|显示)|[${numeralClass}]+(?:多)?年[来前底初]|[${numeralClass}]{4}年|[${numeralClass}]{1,2}月)`,
);

/**
 * Words that take up what was said before: somebody who needs no name any more, this and that, an
 * addition, a reason, another step in an argument; who speaks is known already (马吉德指出,…).
 */
export const refersBack = pattern(
  '^[“‘]?(?:[他她它其此该这那]|会议(?!室|厅)|大会|会上|会后|会见|会谈|双方|两国|两[位人]|与会|当[天日晚地时]|同[时日]|此[外后前]|另外?|还有|据(?:悉|了解|介绍|说|记者了解)|[但而并且因故]|然而|不过|于是|所以|虽|尽管|如果|要|在.{1,14}(?:[中上下]|方面|问题|时|后|会上),|对[于此]|为[此了]|由[于此]|从|通过|根据|按照|随着|与此|除|例如|比如|如[:今此]|首先|其次|再次|最后|第[一二三四五六七八九十][,、是]|[一二三四五六七八九十]是|[一二三四五六七八九十]、|\\d[、.]|现在|以后|后来|接着|之后|我|你|您|人们|大家|许多|有[的些人]|也|又|都|就|更|只|正|一?来自|看来|可见|总之|事实|实际|问题)|^[^,。!?]{2,9}(?:还|又|也|最后|在讲话中)?(?:说|指出|强调|表示|认为|透露|介绍说|告诉记者|重申|要求|希望|呼吁|宣布|说道|回答)[,:。]',
);

/** A text that names where it is from at its end: (据新华社电), (本报专电), (均据新华社). */
export const sourceAtEnd = pattern(
  '[。!?”…][(](?:除署名外)?(?:[本均以]?[上栏组]?(?:文|稿|均|报道)?)?(?:均?(?:据|综合|摘自|转自|载|原载)|本报|新华社|中新社)[^()。]{0,16}[)]$',
);

/** Titles inside a text by their rank: chapters, numbered parts, prizes in a list of winners. */
export const rankTitle = pattern(
  '^(?:[(]?[一二三四五六七八九十]{1,3}[)]?$|[ⅠⅡⅢⅣⅤⅥ]$|[一二三四五六七八九十]{1,3}、[^。!?;,:]{2,24}$|第[一二三四五六七八九十百]+[章节编]|[■●◆]?(?:特等|一等|二等|三等|四等|优秀|优胜|鼓励|入围|入选|最佳.{2,6}|金|银|铜)奖(?:[(].{1,12}[)]|[:,、]?.{0,8}名)?[:]?$)',
);
