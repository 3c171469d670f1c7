/** Who signs in newspapers, and for whom. */
import { pattern } from '../../text/plain.ts';
import type { BylineRole } from '../records/index.ts';

/** Printed form → role of the record; longer forms first, because the first that fits is taken. */
export const roleForms: readonly (readonly [string, BylineRole])[] = [
  // Staff, by rank and by newsroom.
  ['全媒体首席记者', '首席记者'],
  ['融媒体首席记者', '首席记者'],
  ['全媒体见习记者', '见习记者'],
  ['全媒体实习记者', '实习记者'],
  ['首席记者', '首席记者'],
  ['高级记者', '记者'],
  ['特约记者', '特约记者'],
  ['特派记者', '记者'],
  ['驻外记者', '记者'],
  ['实习记者', '实习记者'],
  ['见习记者', '见习记者'],
  ['全媒体记者', '全媒体记者'],
  ['全媒记者', '全媒体记者'],
  ['融媒体记者', '融媒体记者'],
  ['融媒记者', '融媒体记者'],
  ['摄影记者', '摄影'],
  ['文字记者', '记者'],
  ['记者站', '记者'],
  ['记者', '记者'],
  // Those who write for the paper without being on its staff.
  ['特约通讯员', '通讯员'],
  ['全媒体通讯员', '通讯员'],
  ['通讯员', '通讯员'],
  ['实习生', '实习生'],
  // Opinion.
  ['特约评论员', '评论员'],
  ['首席评论员', '评论员'],
  ['全媒体评论员', '评论员'],
  ['融媒体评论员', '评论员'],
  ['评论员', '评论员'],
  // Pictures.
  ['摄影报道', '摄影报道'],
  ['特约摄影师', '摄影'],
  ['摄影师', '摄影'],
  ['拍友', '摄影'],
  ['摄影', '摄影'],
  ['作者', '作者'],
];

/** What an outlet's name ends in. */
export const outletEnd =
  '报业托[拉辣]斯|日报|晚报|晨报|早报|午报|时报|商报|都市报|青年报|周报|导报|画报|电报|快报|法制报|法治报|工人报|农民报|报|通讯社|新华社|中新社|中央社|社|新闻网|在线|网|电视台|广播电台|电台|台|客户端|融媒体中心|融媒体|融媒|传媒|杂志|周刊|月刊|刊';

/** How a paper speaks of itself. */
export const selfNames = ['本报', '本网', '本台', '本刊', '本社', '我报', '本端'] as const;

/** Agencies: by themselves in brackets behind a text they are its source, and sign nothing. */
export const agencyAlone = pattern(
  '^(?:据|综合|均据)?(?:新华社|中新社|中央社|塔斯社|路透社|美联社|法新社|合众(?:国际)?社|(?!\\p{Script=Han}*(?:公社|合作社|供销社|信用社|旅社|报社))\\p{Script=Han}{2,5}社|本报|本刊)(?:电|讯|稿|供稿|专稿|特稿)?$',
);

/** Groups that sign what they wrote together: 县委通讯组, 本报编辑部. */
export const signingGroup = pattern(
  '^(?!.*(?:派|成立|召开|开展|组成|组织起|进驻|的))\\p{Script=Han}{2,18}(?:(?:通讯|报道|写作|创作|调查|工作|宣传|编写|理论|学习|评论|课题|联合|资料|编辑|采访|批判|大批判|记者)(?:小)?组|编辑部|理论部|评论部|总编室|研究室|通讯站|广播站|文工团|创作室)$',
);

/** What somebody made, right behind the name: 诗并画, 译; one character only where it cannot be of the name. */
export const workWords =
  '诗并画|诗画|文并图|作诗|作画|作曲|作词|编译|改编|编写|口述|执笔|插图|题字|剪纸|木刻';
export const workSigns = '诗|画|词|曲|文|图|译|编|作|著|摄|书|刻|绘';

/** Words before a name that say what is its: 文/韩露 图/石磊, 撰文:韩露, 本版撰文 韩露. */
export const bylineLabels: readonly (readonly [string, BylineRole])[] = [
  ['文图', '摄影报道'],
  ['图文', '摄影报道'],
  ['撰文', '作者'],
  ['撰稿', '作者'],
  ['采写', '作者'],
  ['采访', '作者'],
  ['整理', '作者'],
  ['口述', '作者'],
  ['编译', '作者'],
  ['文字', '作者'],
  ['文', '作者'],
  ['摄影', '摄影'],
  ['图片', '摄影'],
  ['图', '摄影'],
  ['摄', '摄影'],
];

/** What a body's name ends in, where somebody signs with it: 海州大学 韩露, 县委宣传部 石磊. */
export const bodyEnd = pattern(
  '(?:大学|学院|党校|中学|小学|学校|[传织战治]部|办公室|委员会|[市区县]委|研究[室院所]|[局厅院校]|中心|公司|集团|日报社|[支分]行|银行|协会|学会|联合会|部队|政府|街道|社区|[市县区镇乡村])$',
);

/** Words between names that say what was signed, or that the line is at its end. */
export const bylineTail = pattern(
  `^(?:文\\s*[/、·]?\\s*[图摄]|[图摄]\\s*[/、·]?\\s*文|文并摄|发自\\p{Script=Han}{2,8}|\\p{Script=Han}{2,6}报[道导]$|摄影报道|综合报道|联合报道|采写|整理|撰写|编写|报道|报导|供稿|供图|${workWords}|${workSigns})(?![\\p{Script=Han}])`,
);
