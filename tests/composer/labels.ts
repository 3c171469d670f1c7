/** What a page holds, said on its source lines: the format of `labels.json` in tests/cases. */
import type {
  ArticleKind,
  BylineRole,
  DateBasis,
  PersonRole,
} from '../../src/parse/records/index.ts';

export type ArticleLabels = {
  lines: [number, number];
  kind: ArticleKind;
  column: string | null;
  kicker: string | null;
  headline: string[];
  deck: string | null;
  dateline: string | null;
  bylineLine: string | null;
  bylines: { name: string; role: BylineRole; outlet: string | null }[];
  date: string | null;
  dateText: string | null;
  dateBasis: DateBasis | null;
  continuedFrom: string | null;
  continuedOn: string | null;
  sections: { label: string | null; heading: string | null; paragraphs: number[][] }[];
  captions: number[][];
  credits: number[][];
  notes: number[][];
  people: { name: string; posts: string[]; roles: PersonRole[] }[];
};

export type Labels = {
  about: string;
  newspaper: string | null;
  published: string | null;
  printedPage: string | null;
  furniture: number[];
  repeats: { order: number; lines: [number, number]; column: string | null }[];
  articles: ArticleLabels[];
};
