/**
 * Field lines: archives that give an article's text print its particulars under names of fields,
 * `标题:…`, `作者:…`, `第1版(要闻)`, `专栏:`. What each name says of its line.
 */
import { pattern, plain } from '../../text/plain.ts';
import type { Label } from './states.ts';

/** Each field by its names; the longest that fits is taken. */
const fieldNames = {
  page: ['版次', '版面', '版名', '版号', '所在版', '版序'],
  day: ['日期', '出版日期', '发布日期', '发表日期', '报纸日期', '发布时间', '出版时间'],
  paper: ['报纸', '报名', '报刊名', '媒体', '报纸名称', '来源', '稿源', '出处'],
  column: ['专栏', '栏目', '栏目名称'],
  kicker: ['引题', '肩题', '眉题'],
  headline: ['标题', '题名', '篇名', '主标题', '正题'],
  deck: ['副题', '副标题', '子题'],
  author: ['作者', '署名', '责任者'],
  text: ['正文', '内容', '全文', '文章内容'],
  other: ['字数', '页码', '编号', '分类', '关键词', '体裁', '文章编号', '期号'],
} as const;

export type Field = keyof typeof fieldNames;

/** What a line with the field can be; without a value it is furniture. */
export const fieldLabels: Record<Field, readonly Label[]> = {
  page: ['furniture'],
  day: ['furniture'],
  paper: ['furniture'],
  column: ['column'],
  kicker: ['head'],
  headline: ['head'],
  deck: ['head'],
  author: ['byline'],
  text: ['lead', 'para', 'brief'],
  other: ['furniture'],
};

const byName = new Map<string, Field>(
  Object.entries(fieldNames).flatMap(([field, names]) =>
    names.map((name) => [plain(name), field as Field] as const),
  ),
);

const names = [...byName.keys()].join('|');
const named = pattern(`^(?:(${names})\\s*:|【\\s*(${names})\\s*】|\\[\\s*(${names})\\s*\\])[: ]*`);

/** The place of an article, as archives print it over each: 第1版(要闻), 第4版(). */
const place = pattern('^第\\s*\\d{1,3}\\s*版\\s*[(][^()]{0,12}[)]$');

export interface FieldFound {
  field: Field;
  /** UTF-16 length of the name with its mark; 0 if the whole line is the value. */
  length: number;
}

/** The field that a line names, or null. */
export function readField(view: string): FieldFound | null {
  if (place.test(view)) return { field: 'page', length: 0 };
  const match = named.exec(view);
  const field = byName.get(match?.[1] ?? match?.[2] ?? match?.[3] ?? '');
  return match && field ? { field, length: match[0].length } : null;
}

/** Fields that show an archive's own form; a page of a newspaper prints some of the others. */
const telling: readonly Field[] = ['page', 'headline'];

/** True if lines with these fields are an archive's, and no text that happens to name one. */
export function areFields(found: readonly (FieldFound | null)[]): boolean {
  const fields = new Set(found.flatMap((one) => one?.field ?? []));
  return fields.size > 1 && telling.some((field) => fields.has(field));
}
