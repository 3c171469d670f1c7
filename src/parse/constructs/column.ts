/**
 * Column labels (栏目): a name above or beside a headline.
 *
 * ```text
 * ■民生实事        【乡村振兴】        (人民时评)        两会热点关注
 * ```
 */
import { pattern } from '../../text/plain.ts';
import { isPageName } from '../tables/furniture.ts';
import { kickerTopic } from '../tables/heads.ts';
import { briefLabel, columnEnd, columnWords, dottedColumn } from '../tables/labels.ts';

const enclosed = pattern(
  '^(?:【(?![^】]*(?:记者|通讯员|(?<!追踪|跟踪|深度|系列|连续|特别|专题|后续|图片)报[道导]】|[讯电]】))[^【】]{2,14}】|[(](?!上接|下转|紧接)[^()]{2,10}[)]|\\[[^\\[\\]]{2,14}\\]|[●◆][^。,]{2,12}[●◆])',
);
const plainName = /^[\p{Script=Han}A-Za-z0-9“”·—\- ]{2,14}$/u;

/** The length of the bracketed label that a headline begins with, or 0. */
export function enclosedLabelLength(view: string): number {
  return enclosed.exec(view)?.[0].length ?? 0;
}

/** Shorter names of pages are words. */
const fewestOfPage = 4;

/** Longer topics are kickers. */
const longestTopic = 7;

const closing = pattern('(?:【[^【】]{2,14}】|[(][^()\\d]{2,10}[)])$');

/** In brackets behind a headline, and no label: what part of a text it is, what kind, with what. */
const closingNote = pattern(
  '摘要|草案|全文|节选|摘登|续|连载|附|图|照|上篇|中篇|下篇|[上中下]$|试行|暂行|修[订正]|征求|讨论|组诗|外[一二三]首|小说|散文|随笔|[诗词]|书法|国画|油画|木刻|摄影|歌词|来信|代.*词|第.+[次届号]|通过',
);

/** The length of the bracketed label that a headline ends with, or 0. */
export function closingLabelLength(view: string): number {
  const label = closing.exec(view)?.[0] ?? '';
  const inner = label.slice(1, -1);
  const long = /^\p{Script=Han}{4,10}$/u.test(inner) && !closingNote.test(inner);
  return label.startsWith('【') || columnWords.test(inner) || long ? label.length : 0;
}

/** The label without its brackets. */
export function labelText(text: string): string {
  return text.replace(/^[【(（[［〔●◆◇◎★☆■□]\s*|\s*[】)）\]］〕●◆◇◎★☆■□]$/gu, '');
}

/** The same without spaces, as labels are compared: 简　讯. */
export function bareLabel(view: string): string {
  return labelText(view.replace(/\s+/gu, ''));
}

/** How much a whole line looks like a column label: below 0 not at all, 3 and more surely. */
export function columnScore(view: string, bullet: string): number {
  if (enclosedLabelLength(view) === view.length && view.length > 0) {
    const round =
      view.startsWith('(') && (/\s/u.test(view) || !columnWords.test(view.slice(0, -1)));
    return round ? -0.5 : 4;
  }
  if (!plainName.test(view)) return -8;
  const bare = view.replace(/\s/gu, '');
  const { length } = bare;
  if (briefLabel.test(bare)) return 5;
  // 五亿农民的好榜样, 聚焦…: as long as that, it leads up to a headline.
  const isTopic = length > longestTopic && kickerTopic.test(bare);
  const isPage = length >= fewestOfPage && isPageName(bare);
  const named = !isTopic && (columnWords.test(bare) || columnEnd.test(bare) || isPage);
  if (bullet !== '') return length <= 10 ? 3 : -4;
  if (dottedColumn.test(bare)) return named ? 2.5 : 0.5;
  if (length > 10) return -8;
  return (named ? 2.5 : -3) - (view.includes(' ') ? 2 : 0);
}
