/** Block → features: what each construct sees in a block, as numbers to be weighed. */
import { withoutSpace } from '../text/characters.ts';
import { pattern } from '../text/plain.ts';
import {
  bodyScore,
  enumerated,
  headingScore,
  leadsUp,
  longestLine,
  measured,
} from './block-forms.ts';
import { readBylines } from './constructs/byline.ts';
import { columnScore } from './constructs/column.ts';
import { type DatelineFound, readDateline } from './constructs/dateline.ts';
import { type JumpFound, readJumpFrom, readJumpOn } from './constructs/jump.ts';
import { readEndSign, readPenNames, saysWhoWrites } from './constructs/pen-names.ts';
import type { Byline, FurnitureKind } from './records/index.ts';
import { agencyAlone } from './tables/bylines.ts';
import { fieldLabels } from './tables/fields.ts';
import { furnitureKind } from './tables/furniture.ts';
import { passage } from './tables/heads.ts';
import {
  captionOpening,
  credited,
  creditText,
  isNote,
  isSourceAlone,
  noticeTitle,
  pictureTitle,
  withPicture,
} from './tables/labels.ts';
import type { Block } from './text-to-blocks.ts';

export interface Features {
  block: Block;
  dateline: DatelineFound | null;
  /** The block is a dateline in brackets and nothing else: it closes an article. */
  datelineAlone: boolean;
  jumpFrom: JumpFound | null;
  /** The block is a jump and nothing else. */
  jumpAlone: boolean;
  /** The whole block signs, with a role or an outlet. */
  bylines: Byline[] | null;
  /** The whole block is names, without saying so. */
  names: Byline[] | null;
  /** The whole block can be names, but no surname shows it. */
  penNames: Byline[] | null;
  /** It says where a reader writes from, or which office answers. */
  writer: boolean;
  furniture: FurnitureKind | null;
  /** Nothing else is possible: furniture that other lines of the page show, or 编者按:…. */
  only: 'furniture' | 'note' | null;
  column: number;
  /** Nothing but a day: the end of a notice, or a date line. */
  dateOnly: boolean;
  caption: boolean;
  credit: boolean;
  /** The credit names who took the picture: 本报记者 韩露 摄. */
  photographer: boolean;
  note: boolean;
  /** The title of a picture or of a work that the page prints: 海湾晨曲(水墨画). */
  pictureTitle: boolean;
  /**
   * A headline as notices have it, 启事, 讣告, 任免名单, one with a column's label in front, or one
   * of a picture.
   */
  notice: boolean;
  /** It leads up to a headline with a colon. */
  leadsUp: boolean;
  heading: number;
  body: number;
  /** The text ends with names in brackets: (韩露 石磊). */
  signedEnd: boolean;
  /** Nothing of the same article follows: a signed text, a note on the source, a jump. */
  ends: boolean;
  /** The text begins as a report does: with a day, or with where it was learned. */
  opens: boolean;
  /** It begins with a number: 一、 (二) 3. */
  enumerated: boolean;
  /** It holds measures, as rows of tables do. */
  measured: boolean;
}

const opener = pattern(
  '^.{0,28}?(?:[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日|[今昨][日天晨晚]|近日|日前|近期|连日来|记者(?:从|获悉|了解)|据悉|据了解|据统计)|^' +
    // Somebody writes or calls: 市民来信(杨女士):, 读者来电:.
    '(?:市民|读者|群众|网友|听众)(?:来信|来电|反映|留言|投诉|咨询|提问)[^,。]{0,12}:|' +
    // What others report: 美联社二日报道, 据外电报道, 《远东经济评论》说.
    '(?:据)?(?:\\p{Script=Han}{2,6}社|外电|\\p{Script=Han}{2,8}(?:电台|电视台)|\\p{Script=Han}{0,6}《[^《》]{2,12}》)[^,。:]{0,12}?(?:报道|报导|消息|透露|评论|说)[,:]',
);
/** 冬泳迎新年(图片): more than the bracket, and no sentence. */
function isPictureTitle({ plain, closed }: Block): boolean {
  return (
    !closed && plain.length <= 60 && /^[^(【。!?]+[(]/u.test(plain) && pictureTitle.test(plain)
  );
}

/** A short line wholly in round brackets: who wrote, or a remark; no headline. */
const aside = /^[(][^()]{1,22}[)]$/u;
const asideCost = 5;

function isJumpAlone(view: string, jump: JumpFound | null): boolean {
  if (jump && view.slice(jump.to).trim() === '') return true;
  return readJumpOn(view)?.from === 0;
}

const dateOnly = pattern(
  '^(?:\\p{Script=Han}{2,20}(?:局|委|会|办|处|部|院|校|站|所|组|室|社|厂|公司|中心|政府|集团)\\s*)?(?:[\\d一二三四五六七八九十〇○]{2,4}年)?[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日(?:于\\p{Script=Han}{2,6})?$',
);

/** (10月8日全社社员大会通过): under the title of a document. */
const enacted = pattern('^[(][^()]{4,40}(?:通过|公布|发布|批准|颁布|施行)[)]$');

const isDocumentTitle = ({ closed, han }: Block, next: Block | undefined): boolean =>
  !closed && han <= longestTitle && next !== undefined && enacted.test(next.plain);
const longestTitle = 40;

/** The text under a picture, and who took it, on one line. */
const longestCaption = 100;

/** Bullets that point to a picture. */
const pictureMarks: readonly string[] = ['▲', '△', '▼', '▽', '►', '▶'];

/** 【人间小品】父亲的自行车 */
const labelled = /^【[^【】]{2,14}】\s*\S/u;
const photographer = pattern(
  '(?:^|记者|通讯员|\\s)[^,。]{0,16}\\s*摄(?:影)?(?:[(][^()]{2,8}[)])?[)】]?$|^[(【]?[^,。()]{0,14}(?:照片|图片|供图|资料图)[)】]?$',
);
const pictured = pattern('图[为:片]|[上下左右]图|摄[)】。]?$');

/** Notes that stand at the end of an article. */
const endNote = pattern(
  '^[(【]?(?:编后|编余|附[图照表]|据|综合|新华社|中新社|中央社|塔斯社|路透社|美联社|法新社|本报|本刊|本栏|本组|原载|摘自|转自|作者|本文)',
);

/** A note of the editors and its text on one line. */
const noteWithText = pattern(
  '^(?:编者按|编者的话|开栏的话|开篇的话|开栏语|编后|编后语|编余|编者附言|编者附记|编者注):.{4,}',
);

const lastBracket = pattern('[。!?”…][(【]([^()【】]{1,24})[)】]$');

/** A text whose last sentence is followed by who wrote it, on its line or begun on the one before. */
function endsSigned({ text, plain }: Block, previous: Block | undefined): boolean {
  const isRest = plain.length < 24 && /^[^()【】]*[)】]$/u.test(plain);
  const view = isRest && previous ? previous.plain + plain : plain;
  const raw = isRest && previous ? previous.text + text : text;
  const found = lastBracket.exec(view.slice(-28));
  if (!found?.[1]) return false;
  const to = raw.length - 1;
  const from = to - found[1].length;
  const signs = { view: view.slice(from, to), raw: raw.slice(from, to) };
  if (agencyAlone.test(signs.view) || readBylines(signs, true) || readEndSign(signs)) return true;
  return readDateline({ view: view.slice(from), raw: raw.slice(from) }) !== null;
}

/** A line that can hold the beginning of a dateline. */
const startsDateline = pattern('^(?:[【(]|本报|本刊|新华社|中新社|据).{0,60}$');

/** The dateline that the block opens with; its end may stand on the next line of the same text. */
function datelineOf({ text, plain }: Block, next: Block | undefined): DatelineFound | null {
  const own = readDateline({ view: plain, raw: text });
  if (own || !next || next.gap > 0 || next.hashes > 0 || !startsDateline.test(plain)) return own;
  const both = readDateline({ view: plain + next.plain, raw: text + next.text });
  return both && both.length > plain.length ? both : null;
}

/** What an archive says in its own form besides the article. */
function furnitureOf(
  { field, fieldName, plain: view }: Block,
  short: boolean,
): FurnitureKind | null {
  if (field === null) return short ? furnitureKind(view) : null;
  if (fieldName && !fieldLabels[field].includes('furniture')) return null;
  return field === 'other' || field === 'text' ? 'navigation' : 'masthead';
}

/** Whom an archive names as the author, whatever the name looks like. */
function authorOf({ field, fieldName, text, plain: view }: Block): Byline[] | null {
  if (field !== 'author' || !fieldName) return null;
  const names = readPenNames({ view, raw: text });
  if (names) return names;
  const parts = text.split(/[;；、,，/／]/u).map(withoutSpace);
  return parts.filter((name) => name !== '').map((name) => ({ name, role: '作者', outlet: null }));
}

const reportedStop = pattern('(?<=报[道导])。$');

/** Nobody signs with a colon: 美报报道:. */
const signable = (view: string): boolean => view.length <= 40 && !view.endsWith(':');

/** A line as it signs: without the brackets or dots around it, or a full stop after 报道. */
function bylineView(view: string): string {
  return view.replace(/^[(·](.*)[)·]$/u, ' $1 ').replace(reportedStop, ' ');
}

/** `index` and `blocks` say where the block stands on its page, for what goes on over a line end. */
export function blockToFeatures(block: Block, index = 0, blocks: Block[] = []): Features {
  const view = block.plain;
  const text = { view, raw: block.text };
  const short = view.length <= longestLine;
  const jumpFrom = readJumpFrom(view);
  const line = { ...text, view: bylineView(view) };
  const dateline = datelineOf(block, blocks[index + 1]);
  const signedEnd = endsSigned(block, blocks[index - 1]);
  const alone = dateline !== null && dateline.length === view.length && view.startsWith('(');
  const note = isNote(view) && (dateline === null || alone);
  const isAside = aside.test(view);
  const pictureTitle = isPictureTitle(block);
  const bylines = short && !view.endsWith(':') ? (readBylines(line) ?? authorOf(block)) : null;
  return {
    block,
    dateline,
    datelineAlone: alone,
    jumpFrom,
    jumpAlone: short && isJumpAlone(view, jumpFrom),
    bylines,
    names: signable(view) ? readBylines(line, true) : null,
    penNames: view.length <= 24 && !view.startsWith('【') ? readPenNames(line) : null,
    writer: view.length <= 24 && saysWhoWrites(view),
    furniture: furnitureOf(block, short),
    only: noteWithText.test(view) ? 'note' : null,
    column: short && bylines === null ? columnScore(view, block.bullet) : -8,
    dateOnly: short && dateOnly.test(view),
    caption:
      captionOpening.test(view) ||
      ((block.closed || credited.test(view)) && withPicture.test(blocks[index - 1]?.plain ?? '')) ||
      (pictureMarks.includes(block.bullet) && pictured.test(view)) ||
      (block.bullet !== '' && view.length <= longestCaption && credited.test(view)),
    credit: view.length <= 60 && creditText.test(view),
    photographer: view.length <= 40 && photographer.test(view),
    note,
    pictureTitle,
    notice:
      short &&
      (noticeTitle.test(view) ||
        labelled.test(view) ||
        pictureTitle ||
        isDocumentTitle(block, blocks[index + 1])),
    leadsUp: leadsUp(block, blocks[index + 1]),
    heading:
      headingScore(block, blocks[index + 1]) -
      (isAside && dateline === null && !passage.test(view) && (!note || isSourceAlone(view))
        ? asideCost
        : 0),
    body: bodyScore(block),
    signedEnd,
    ends: signedEnd || readJumpOn(view) !== null || (note && endNote.test(view)),
    opens: opener.test(view),
    enumerated: short && enumerated.test(view),
    measured: short && measured.test(view),
  };
}
