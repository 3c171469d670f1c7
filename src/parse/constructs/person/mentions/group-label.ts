/** Labels of groups: 市领导, 市几套班子领导, 有关方面负责人. */
import { pattern } from '../../../../text/plain.ts';
import { groupLabels } from '../../../tables/posts.ts';

const groups: ReadonlySet<string> = new Set(groupLabels);
const endings: ReadonlySet<string> = new Set(groupLabels.map((label) => label.slice(-2)));
const longest = Math.max(...groupLabels.map(({ length }) => length));
/** What stands before a label: a mark, or 在家的, 出席会议的, 陪同的. */
const border = /[,。;:、!?\s“”的和及与]/u;

/** 市委、市政府领导: the bodies before the one that the label begins with. */
const bodies = pattern('(?:[省市区县州盟旗](?:委|人大|政府|政协|纪委)、){1,4}$');

function bodiesLength(view: string, to: number): number {
  return bodies.exec(view.slice(Math.max(0, to - 16), to))?.[0].length ?? 0;
}

/** The length of the label that ends here and begins after a mark; 0 if none does. */
export function groupLength(view: string, at: number): number {
  if (!endings.has(view.slice(at - 2, at))) return 0;
  for (let length = Math.min(longest, at); length >= 2; length -= 1) {
    if (at > length && !border.test(view.charAt(at - length - 1))) continue;
    if (groups.has(view.slice(at - length, at))) return length + bodiesLength(view, at - length);
  }
  return 0;
}
