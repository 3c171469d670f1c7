/** The names of operators, in English and Chinese. Without the folding table: the page needs it too. */
import type { Facet, PhraseField } from './query.ts';

export type Operator = Exclude<PhraseField, 'text' | 'heading'> | Facet | 'date';

export const operatorNames: Record<Operator, [english: string, chinese: string]> = {
  title: ['title', '标题'],
  person: ['person', '人物'],
  byline: ['by', '记者'],
  column: ['column', '栏目'],
  newspaper: ['paper', '报纸'],
  kind: ['kind', '体裁'],
  date: ['date', '日期'],
};
