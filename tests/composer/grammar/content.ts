/** A page before it is laid out: what it says, in pieces that know what they are. */
import type { ArticleLabels, Labels } from '../labels.ts';

export type Role = 'body' | 'dateline' | 'byline' | 'jump' | 'credit' | 'caption' | 'note' | 'gap';

/** Pieces follow each other without a space; a `gap` is the space, where there is one. */
export type Piece = { role: Role; text: string };

export type Block = { id: number } & (
  | { kind: 'column'; text: string }
  | {
      kind: 'head';
      /** A column label in brackets on the line of the headline. */
      before: string;
      after: string;
      kicker: string | null;
      /** `~` is where a line may wrap. */
      parts: string[];
      deck: string | null;
    }
  | { kind: 'heading'; label: string | null; heading: string | null }
  | { kind: 'line'; pieces: Piece[] }
  /** A paragraph; a tight one may follow the one before without a blank line. */
  | { kind: 'flow'; pieces: Piece[]; tight: boolean }
  /** Between stanzas. */
  | { kind: 'space' }
);

/** Ids of blocks stand where the labels will have source lines. */
export type Skeleton = Omit<
  ArticleLabels,
  'lines' | 'sections' | 'captions' | 'credits' | 'notes'
> & {
  sections: { label: string | null; heading: string | null; paragraphs: number[] }[];
  captions: number[];
  credits: number[];
  notes: number[];
};

export type Article = {
  slug: string;
  blocks: Block[];
  skeleton: Skeleton;
};

export type Content = {
  page: Omit<Labels, 'furniture' | 'repeats' | 'articles'>;
  top: string[];
  bottom: string[];
  articles: Article[];
  /** The article that stands a second time, and the column label that it has there. */
  repeat: { article: number; at: number; column: string } | null;
  /** Every name on the page: spelled alike wherever it stands. */
  names: string[];
  traditional: boolean;
};
