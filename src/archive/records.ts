/**
 * The archive: pages with what only all pages together show, and the registers made from them.
 * Registers name articles by id, never by record, so that they stay small.
 */
import type { Message, Page, PersonRole, Place, Post } from '../parse/records/index.ts';
import type { AddressKind, RetirementReason } from './addresses/registry/entry.ts';
import type { TreeName } from './catalogue/tree-names.ts';

/** What an editor says of a page in the catalogue, and what a page of the site shows of it. */
export interface PageNotes {
  rights: string | null;
  /** A picture or PDF of the printed page: a path inside the site or an https address. */
  scan: string | null;
  note: string | null;
  /** The reason why the text is not shown, or null if it is. */
  withdrawn: string | null;
}

/** What an editor says of an article in the catalogue. */
export interface ArticleNotes {
  /** The reason why the text is not shown, its own or its page's, or null if it is. */
  withdrawn: string | null;
  note: string | null;
  /** Shown in place of the printed headline, which stays in the record. */
  headline: string | null;
}

/** One article in which a person is named. */
export interface Appearance {
  article: string;
  posts: Post[];
  roles: PersonRole[];
  list: { label: string; position: number; length: number } | null;
  places: Place[];
}

/** A post as printed, with the articles that attest it, oldest first. */
export interface PostAttested {
  text: string;
  articles: string[];
}

export interface Person {
  /** Pinyin and a short hash: `zhang-chaochao-3k9d`. */
  slug: string;
  name: string;
  /** The place whose head this person is, if that tells several people of the name apart. */
  office?: string;
  /** With tone marks, surname first: `Zhāng Chāochāo`. */
  pinyin: string;
  /** Newest first. */
  appearances: Appearance[];
  posts: PostAttested[];
  /** As of a heading. */
  parts?: string[];
}

/** A reporter, a column or a newspaper: a name, and the articles under it, newest first. */
export interface Heading {
  slug: string;
  name: string;
  pinyin: string;
  articles: string[];
  /** `2024`, `2024/03`, `undated`: the parts that have pages of their own, if one is not enough. */
  parts?: string[];
}

/** All pages of one day of one newspaper. */
export interface Issue {
  /** `2024-01-27`; null for pages whose day is not known. */
  day: string | null;
  newspaper: string | null;
  pages: string[];
}

/** An address that has no page of its own any more, or lists several people of one name. */
export interface RetiredAddress {
  kind: AddressKind | 'dates';
  /** `2ktgv5xe`; of a day `2023/05/16`, of a year `2023`. */
  slug: string;
  /** The name that the address was of; null for articles, pages and days. */
  name: string | null;
  reason: RetirementReason;
  /** Slugs of the same kind that are in the archive: its successors. */
  to: string[];
  /** Articles that name one of several people of a name, without saying which. */
  articles: string[];
  /** The parts of a name that had pages of their own. */
  parts?: string[];
  /** Where an article stood: id of its page, whose address answers too; plain day of the issue. */
  stood: { page: string; day: string | null } | null;
}

/** A paragraph anchor that an article had once, and where its text went. */
export interface FormerAnchor {
  anchor: string;
  /** The article that has the text now; null if no article has it or what was near it. */
  article: string | null;
  /** The paragraph; null for the article as a whole. */
  paragraph: string | null;
  /** Whether the text itself is there; else it is gone, and this is the nearest that stayed. */
  exact: boolean;
}

/** A state of an article's text. */
export interface TextVersion {
  /** Eight characters. */
  version: string;
  /** Plain day of the build that first had it; null if none is known. */
  since: string | null;
}

export interface Archive {
  title: string;
  rights: string | null;
  contact: string | null;
  /** The trees of the site that the catalogue asks for; null if it says nothing of them. */
  trees: TreeName[] | null;
  /** By day of issue, printed page and id; pages without a day last. */
  pages: Page[];
  /** Page id → what the catalogue says of it; only pages that it names. */
  notes: Map<string, PageNotes>;
  /** Article id → what the catalogue says of it; only articles that it or their page's entry names. */
  articleNotes: Map<string, ArticleNotes>;
  /** Newest first. */
  issues: Issue[];
  /** By pinyin. */
  people: Person[];
  bylines: Heading[];
  columns: Heading[];
  newspapers: Heading[];
  /** Every address that was given once and has no page of its own, by kind and slug. */
  retired: RetiredAddress[];
  /** Id of an article, a retired one too → anchors that it does not have any more. */
  formerAnchors: Map<string, FormerAnchor[]>;
  /** Article id → the states of its text, oldest first, the last as it is now. */
  versions: Map<string, TextVersion[]>;
  /** Problems of the archive as a whole, the catalogue's among them. */
  messages: Message[];
}
