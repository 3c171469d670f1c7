/** How the lines of a head tell what they are. */
import { pattern } from '../../text/plain.ts';

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
