/** Words of lines that are neither headline nor text: columns, captions, credits, notes. */
import { pattern } from '../../text/plain.ts';
import { agencyAlone } from './bylines.ts';

/** A column is named after a way of looking, a place in the paper, a campaign or an occasion. */
export const columnWords = pattern(
  '(?:关注|热点|焦点|聚焦|视点|视角|观察|观点|时评|评论|短评|快评|锐评|论坛|漫谈|杂谈|随笔|走笔|手记|札记|访谈|对话|专访|人物|风采|风貌|风景|风情|现场|一线|前沿|直击|特写|速写|速递|速览|快讯|简讯|短讯|短波|要闻|新闻|快递|链接|背景|调查|报告|追踪|回音|之声|之窗|之光|之路|进行时|在行动|新貌|新篇|巡礼|巡回|专栏|专题|专版|特刊|周刊|副刊|天地|园地|热线|看变化|副刊|故园|投书|来鸿|社论|专论|短论|广场|茶座|信箱|读者|来信|服务|提示|看点|看台|讲堂|课堂|学习|学思|笔谈|实事|民生|故事|记忆|史话|纵横|视野|瞭望|扫描|透视|传真|集萃|荟萃|博览|点击|搜索|榜样|先锋|力量|建设|振兴|攻坚|答卷|开局|起步|征程|奋进|足迹|见闻|采风|漫笔|随想|随感|絮语|短笺|小语|夜话|语丝|感言|一席谈|一得|一议|今日谈|大家谈|每周一评|每日一题|话题|拾零|拾贝|撷英|掠影|一瞥|一角|窗口|沙龙|书架|书评|书林|书话|读书|影评|艺苑|文苑|小品|方块|闲话|杂感|寄语|剪影|素描|群英谱|光荣榜|红黑榜|曝光台|回音壁|留言板|信息港|百科|顾问|门诊|医生|课题|探索|争鸣|商榷|笔会|诗页|诗笺|点滴|巷议|街谈|巷语|絮语|絮谈|札丛|散记|札谈|小议|谈片|丛谈|丛话|谈丛|散论|纵谈|笔记|日记|纪事|记事|文摘|文萃|集锦|花絮|拾穗|见闻录|备忘录|意见箱|意见簿|答问|问答|解答|解惑|释疑|咨询|指南|贴士|辞典|词典|小词典|珍闻|趣闻|奇闻|轶事|轶闻|掌故|风情录|风采录|英雄谱|群星谱|百家|百味|百态|万象|广角|镜头|镜头里|一叶|一隅|擂台|讲台|哨所|窗外|枕边|茶余饭后|茶话|夜读|晨读|晨话|微语|微评|摘编|荐书|帮您跑|帮你跑|帮你问|有话说|有问必答|三言两语|一事一议|直言快语|快人快语|实话实说|说长道短|七嘴八舌|街头巷尾|大千世界|五花八门|古今中外|天南地北|海外奇谈|一孔之见|有感而发|我说两句|长话短说|小言|微言|直言|箴言|周报|一周|行情|市况|旧事新说|开卷有益)$',
);

/** Two phrases with a dot between them: 喜迎十九大·基层新变化, 一线·调查. */
export const dottedColumn = pattern('^[^·,。\\s]{2,9}·[^·,。\\s]{2,9}$');

/** Single characters that names of columns end in; only short names do. */
export const columnEnd = pattern('^.{1,4}(?:行|谈|录|志|苑|坛|窗|桥)$');

/** 图为…, 上图:…, (图片说明) */
export const captionOpening = pattern(
  '^(?:[(【]\\s*)?(?:图[一二三四五六七八九十\\d]{0,3}\\s*(?:为|[::])|图[①-⑳]|[上下左右本题组大小前后]\\s*[二三两]?\\s*图\\s*(?:[::]|为|是|\\p{Script=Han})|题图|图片说明|照片说明|资料图|资料图片)',
);

/** 本报记者 韩露 摄, (新华社发), 制图 石磊 */
export const creditText = pattern(
  '^(?=[^。!?,;]*$)(?=[^。]*[摄绘发供资传制插图漫稿])[(【]?\\s*(?:[^。!?,;]{0,40}?(?:\\s|记者|通讯员|者)?[^。!?,;]{1,16}\\s*[摄绘](?:影)?|(?:新华社|中新社|本报|[\\p{Script=Han}]{2,8}社)(?:照片|传真照片|图片)?稿|[^。!?,;]{2,24}摄\\s*[(](?:新华社|中新社|本报)?(?:[\\p{Script=Han}]{0,4})?稿[)]|(?:新华社|中新社|本报|[\\p{Script=Han}]{2,12})(?:发(?:[\\p{Script=Han}]{1,6}(?:照片|图片|稿))?|供图|供稿|(?:资料|传真)(?:图片|照片)|资料片)|[^。!?,;]{0,16}(?:摄影|制图|绘图|漫画|插图|供图|图片来源)\\s*[::/]?\\s*[^。!?,;]{0,20})\\s*(?:[(](?:(?:传真)?(?:照片|图片)|[\\p{Script=Han}]{2,8})[)])?[)】]?$',
);

/** A sentence, and then who took the picture. */
export const credited = pattern('[。!?]\\s*[^。!?,;]{2,24}摄(?:[(][^()]{2,6}[)])?$');

/** Labels that say that several items follow: each item with a headline has one of its own. */
export const seriesLabel = pattern(
  '(?:热线|快拍|街拍|随手拍|来信|来函|信箱|信访|投书|留言板|意见[箱簿]|曝光台|回音壁|服务台|点滴|花絮|拾零|拾贝|集锦|剪影|掠影|一瞥|一束|[二两三四五]则|镜头|街谈巷议|帮你问|有话说)$',
);

/** 编者按, 开栏的话, (据新华社) */
const noteOpening = pattern(
  '^[(【]?\\s*(?:附(?:图片?|照片|图表|表)[一二三四五六七八九十两张幅\\d]{0,3}[)】]|编者按|编者的话|编后|编余|开栏的话|开篇的话|开栏语|结束语|写在前面|新闻背景|相关链接|名词解释|延伸阅读|资料链接|小资料|新闻链接|记者手记|采访手记|\\[注\\]|注[①1]|据新华社|综合(?:本报|新华社)|(?:本栏|本版|本组|本报)(?:稿件|内容|图片|文字)|原载|摘自|转自|来源|注\\s*[::]|作者(?:单位|简介|工作单位|为|系|是)|本文(?:作者|系|为))',
);

/** Notes of the editors that stand over what they speak of. */
export const openingNote = pattern(
  '^[(【]?\\s*(?:编者按|编者的话|开栏的话|开篇的话|开栏语|写在前面)',
);

/** (附图片): what follows is what the picture shows. */
export const withPicture = pattern(
  '^[(【]附(?:图片?|照片)[一二三四五六七八九十两张幅\\d]{0,3}[)】]$',
);

/** ——编者 */
const noteSignature = pattern('^—{1,3}\\s*(?:编者|编辑|本报编辑部)$');

/** True if a bracket names nothing but where a text is from: (新华社稿). */
export function isSourceAlone(view: string): boolean {
  const inner = /^[(【](.*)[)】]$/u.exec(view)?.[1];
  return inner !== undefined && agencyAlone.test(inner);
}

/** True if a line or a bracket is a note: it opens as one, or says where a text is from. */
export function isNote(view: string): boolean {
  return isSourceAlone(view) || noteOpening.test(view) || noteSignature.test(view);
}

/** Headlines of what institutions and readers have printed: each is an article of its own. */
export const noticeTitle = pattern(
  '^[^。,;:]{2,16}(?:同志|先生|女士|教授)(?:因病)?逝世$|^[^。,;:]{0,24}(?:启事|公告|通告|布告|公示|声明|感谢信|表扬信|公开信|倡议书|征文|讣告|任免名单|任职名单|免职名单|天气预报|(?:今日|明日|全国|城市)天气|招标公告|拍卖公告|征稿|鸣谢|更正|致歉|邀标|遗失|招聘|中奖号码|开奖公告|温馨提示|出行提示|(?:停[电水气]|电影|节目|演出)(?:预告|通知|信息)|今日(?:电影|影院|影剧|电视)|影讯|电视节目|比分|赛果|积分榜|排行榜|时刻表|价格表)$|^(?:通\\s*知|通\\s*告|布\\s*告|启\\s*事|公\\s*告|讣\\s*告|声\\s*明|更\\s*正|天\\s*气)$',
);

/** Headlines of pictures and of works that a page prints: 冬泳迎新年(图片), 迎虎年(书法). */
export const pictureTitle = pattern(
  '[(](?:(?:附)?(?:新闻)?(?:图片|照片|组图)\\S{0,4}|书法|篆刻|剪纸|雕塑|摄影|漫画|速写|石膏|[\\p{Script=Han}]{0,3}(?:画|木刻))[)](?:\\s*\\p{Script=Han}{2,4})?$',
);

/** Labels of rows of short news without headlines. */
export const briefLabel = pattern(
  '^.{0,8}(?:简讯|短讯|快讯|短波|快报|速览|速递|短新闻|新闻集锦|一句话新闻|点击|要闻简报|简报|信息窗|新闻速写|市井百态|短消息|动态|零讯|快读|速读|一览|新闻快递|要闻快读|语录)$',
);
