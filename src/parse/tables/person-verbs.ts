/** What people do in reports, by role; and what a clause goes on with after its subject. */
import { pattern, plain } from '../../text/plain.ts';
import type { PersonRole } from '../records/index.ts';

/** The order is the order of search at one place; longer forms first. */
export const roleVerbs: readonly (readonly [PersonRole, string])[] = [
  ['chaired', '主持'],
  [
    'spoke',
    '讲话 强调 指出 要求 宣读 通报 汇报 发言 致辞 致词 作报告 作工作报告 作了报告 讲授 宣布',
  ],
  ['inspected', '调研 考察 检查 视察 暗访 督导 督查 走访'],
  ['attended', '出席 参加 列席 就座 陪同 参会'],
  ['quoted', '表示 介绍 认为 建议 告诉 坦言 呼吁 提醒 看来 说'],
];

const verbPattern = pattern(
  roleVerbs
    .flatMap(([, verbs]) => verbs.split(' '))
    .sort((left, right) => right.length - left.length)
    .join('|'),
  'g',
);

const roleOf = new Map(
  roleVerbs.flatMap(([role, verbs]) =>
    verbs.split(' ').map((verb) => [plain(verb), { role, verb }] as const),
  ),
);

export interface VerbFound {
  from: number;
  to: number;
  role: PersonRole;
  /** The verb as in the table. */
  text: string;
}

/** All verbs of the table in a plain text. */
export function findVerbs(view: string): VerbFound[] {
  const found: VerbFound[] = [];
  for (const match of view.matchAll(verbPattern)) {
    const known = roleOf.get(match[0]);
    const to = match.index + match[0].length;
    if (known) found.push({ from: match.index, to, role: known.role, text: known.verb });
  }
  return found;
}

/** A verb with which somebody is known for an official even without a post. */
export const officialSpeech = pattern('^(?:指出|强调|要求|讲话|主持|出席)');

/**
 * What may follow a name in running text. A candidate for a name of two or of three characters is
 * believed by what stands behind it.
 */
export const afterName = pattern(
  '^(?:$|[\\s,。、;:!?()“”《》·—…【】]|主持|讲话|强调|指出|要求|宣读|通报|汇报|发言|致辞|致词|作|出席|参加|列席|就座|陪同|在|就|表示|说|介绍|认为|建议|告诉|坦言|呼吁|看来|调研|考察|检查|视察|督导|督查|走访|暗访|率|带|会见|会谈|一行|分别|先后|亲自|代表|宣布|来到|前往|深入|赴|到|对|向|为|与|和|同|及|以及|等|的|是|将|已|也|还|曾|被|因|从|兼|任|担任|当选|辞去|同志|总书记|主席|书记|总理|省长|市长|委员长|部长|局长|主任|院士|教授|关注|表达|签署|签字|讲授|巡视|接受|接见|听取|参观|慰问|看望|见证|共同|围绕|结合|发表|举例|透露|称|谈到|谈|回忆|感慨|解释|补充|直言|提出|提醒|提议|希望|高兴|激动|告诫|要|了解|察看|查看|实地|随后|最后|首先|逐一|现场|当场|当天|当日|通过|带领|率领|主任|女士|先生|委员|组织|部署|研究|安排|推进|牵头|负责|获|荣获|以|用|把|让|给|由|于|自|经|受|应邀|应|专程|专题|再次|多次|一直|始终|正|正在|刚|刚刚|此前|日前|今天|今日|昨天|昨日|近日)',
);
