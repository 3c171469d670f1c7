/** An article as its writer handed it in: text and true fields, before anybody laid it out. */
import type { ArticleKind } from '../../src/parse/records/index.ts';

/** Papers of one time write, punctuate and open their articles alike. */
export const eras = ['sixties', 'nineties', 'tens', 'today', 'taiwan'] as const;
export type Era = (typeof eras)[number];

/**
 * Prose is written in Simplified characters, full-width punctuation and half-width digits; script
 * and width are changed when a page is laid out. In all strings:
 * `{c}` is the city (or county) of the paper; `{d-1}` month and day of the day before the issue,
 * `{n-1}` its day alone, `{D-1}` with year, `{y}` the year of the issue, `{y-3}` three before.
 */
export type Text = {
  /** English name, unique over both folders of texts. */
  slug: string;
  eras: readonly Era[];
  kind: ArticleKind;
  /** First and last month in which it can have happened; left out: any. */
  months?: readonly [number, number];
  /** Who sent it: the paper itself, an agency, or nobody who is named. */
  agency: 'own' | 'xinhua' | 'cna' | 'none';
  /** Where it was sent from; left out: nowhere that a dateline would name. */
  place?: string;
  /** `role name name`, in printed order. */
  writers?: readonly string[];
  /** A post that the only writer signs with. */
  signedAs?: string;
  column?: string;
  kicker?: string;
  /** Parts of the headline; `~` is where a line may wrap inside a part. */
  headline: readonly string[];
  /** The headline of the second half, on the page that it jumps to. */
  shortened?: string;
  deck?: string;
  /** An editor's note before the text. */
  note?: string;
  /** A source note after it, in brackets. */
  source?: string;
  /**
   * Paragraphs. `# ` opens a heading, `= label|heading` a speaker's section.
   */
  body: readonly string[];
  captions?: readonly { text: string; credit?: string }[];
  /** `name|post、post|role role`: `full←printed` is a post completed, `role@2` one of paragraph 2 (from 0). */
  people?: readonly string[];
  /** A dated public event that the text takes for known: no earlier than this day. */
  bound?: string;
};

export type Brief = Pick<Text, 'slug' | 'eras' | 'months' | 'people'> & {
  body: string;
  writers?: readonly string[];
};
