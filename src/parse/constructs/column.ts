/**
 * Column labels (栏目): a name above or beside a headline.
 *
 * ```text
 * ■民生实事        【乡村振兴】        (人民时评)        两会热点关注
 * ```
 */
import { pattern } from '../../text/plain.ts';
import { briefLabel, columnEnd, columnWords } from '../tables/labels.ts';

const enclosed = pattern(
  '^(?:【[^【】]{2,14}】|[(](?!上接|下转|紧接)[^()]{2,10}[)]|\\[[^\\[\\]]{2,14}\\]|[●◆][^。,]{2,12}[●◆])',
);
const plainName = /^[\p{Script=Han}A-Za-z0-9“”·—\- ]{2,14}$/u;

/** The length of the bracketed label that a headline begins with, or 0. */
export function enclosedLabelLength(view: string): number {
  return enclosed.exec(view)?.[0].length ?? 0;
}

const closing = pattern('(?:【[^【】]{2,14}】|[(](?!上|下|摘要|续|图)[^()\\d]{2,10}[)])$');

/** The length of the bracketed label that a headline ends with, or 0. */
export function closingLabelLength(view: string): number {
  const label = closing.exec(view)?.[0] ?? '';
  const named = label.startsWith('【') || columnWords.test(label.slice(1, -1));
  return named ? label.length : 0;
}

/** The label without its brackets. */
export function labelText(text: string): string {
  return text.replace(/^[【(（[［〔●◆]\s*|\s*[】)）\]］〕●◆]$/gu, '');
}

/** How much a whole line looks like a column label: below 0 not at all, 3 and more surely. */
export function columnScore(view: string, bullet: string): number {
  if (enclosedLabelLength(view) === view.length && view.length > 0) {
    const round =
      view.startsWith('(') && (/\s/u.test(view) || !columnWords.test(view.slice(0, -1)));
    return round ? 0.5 : 4;
  }
  if (!plainName.test(view)) return -8;
  const bare = view.replace(/\s/gu, '');
  const { length } = bare;
  if (briefLabel.test(bare)) return 5;
  const named = columnWords.test(bare) || columnEnd.test(bare);
  if (bullet !== '') return length <= 10 ? 3 : -4;
  if (length > 10) return -8;
  return (named ? 2.5 : -3) - (view.includes(' ') ? 2 : 0);
}
