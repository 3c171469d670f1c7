/** What people do in reports, by role; and what a clause goes on with after its subject. */
import { allMatches, pattern, plain } from '../../text/plain.ts';
import type { PersonRole } from '../records/index.ts';

/** The order is the order of search at one place; longer forms first. */
export const roleVerbs: readonly (readonly [PersonRole, string])[] = [
  ['chaired', '主持'],
  [
    'spoke',
    '讲话 讲了话 强调 指出 要求 宣读 通报 汇报 发言 致辞 致词 作报告 作工作报告 作了报告 讲授 宣布 作安排部署 作动员部署 作总结 安排部署',
  ],
  ['inspected', '调研 考察 检查 视察 暗访 督导 督查 走访'],
  ['attended', '出席 参加 列席 就座 陪同 参会 在座'],
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
  for (const match of allMatches(view, verbPattern)) {
    const known = roleOf.get(match[0]);
    const to = match.index + match[0].length;
    if (known) found.push({ from: match.index, to, role: known.role, text: known.verb });
  }
  return found;
}

/** A verb with which somebody is known for an official even without a post. */
export const officialSpeech = pattern('^(?:指出|强调|要求|在[主讲会调检考总致报])');
