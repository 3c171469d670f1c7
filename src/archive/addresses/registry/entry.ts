/** The lines of `_registry.jsonl`: every address that was ever given, and how to know its text again. */
import { z } from 'zod';

/** As in the addresses themselves: `people/zhang-wei-3k9d/`. */
export const addressKinds = [
  'articles',
  'bylines',
  'columns',
  'newspapers',
  'pages',
  'people',
] as const;

/** Why an address has no page of its own any more. */
export const retirementReasons = [
  /** Another address has the very text. */
  'same',
  /** The text is part of another article. */
  'merged',
  /** The text is parted among others. */
  'split',
  /** The articles stand under another name. */
  'renamed',
  /** Two people of one name: the address lists them. */
  'namesakes',
  /** The page is there; this text is no article of it. */
  'unread',
  /** The issue is known to be of another day. */
  'redated',
  /** Nothing of it is in the archive. */
  'removed',
] as const;

const anchor = z.string().regex(/^p-[\w-]+$/u);
const slug = z.string().regex(/^[\w-]+$/u);
const plainDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const day = plainDay.nullable();

const part = z.string().regex(/^(?:\d{4}(?:\/\d{2})?|undated)$/u);

const retired = z
  .object({
    reason: z.enum(retirementReasons),
    to: z.array(slug).describe('Successors of the same kind, at the time.'),
  })
  .optional()
  .describe('Only of an address without a page of its own.');

const articleEntrySchema = z.object({
  kind: z.literal('articles'),
  slug,
  page: slug.describe('Id of its page.'),
  order: z.int().describe('Place on the page, from 1.'),
  day: day.describe('Plain day of its issue, or null.'),
  text: z.string().describe('Hash of the folded text.'),
  sketch: z.string().describe('Sample of its n-grams.'),
  anchors: z
    .array(z.string().regex(/^p-[\w-]+ [\w-]*$/u))
    .describe('Paragraphs in order: `p-7kq2 SKETCH`.'),
  versions: z
    .array(z.string().regex(/^[0-9a-z]{8}(?: \d{4}-\d{2}-\d{2})?$/u))
    .optional()
    .describe('States of the text, oldest first, with the day of the build that first had each.'),
  former: z
    .record(anchor, z.string().regex(/^(?:~|~?p-[\w-]+|\w+#p-[\w-]+)$/u))
    .optional()
    .describe('Former anchor → `p-…`, `ID#p-…`, or `~p-…` for the nearest to text that is gone.'),
  retired,
});

const pageEntrySchema = z.object({
  kind: z.literal('pages'),
  slug,
  file: z.string().describe('Path inside the seeds.'),
  sha256: z.string().describe('Of the seed, the first 16 digits.'),
  day: day.describe('Plain day of the issue, or null.'),
  sketch: z.string().describe('Sample of its n-grams.'),
  formerDays: z.array(plainDay).optional().describe('Days that the issue was taken to be of.'),
  retired,
});

const nameEntrySchema = z.object({
  kind: z.enum(['bylines', 'columns', 'newspapers', 'people']),
  slug,
  name: z.string(),
  office: z.string().optional().describe('What tells one of several people of the name apart.'),
  articles: z.array(z.string()).describe('Ids of the oldest few articles under it.'),
  parts: z.array(part).optional().describe('Years and months that have pages of their own.'),
  retired,
});

export const entrySchema = z.discriminatedUnion('kind', [
  articleEntrySchema,
  pageEntrySchema,
  nameEntrySchema,
]);

export type AddressKind = (typeof addressKinds)[number];
export type RetirementReason = (typeof retirementReasons)[number];
export type ArticleEntry = z.infer<typeof articleEntrySchema>;
export type PageEntry = z.infer<typeof pageEntrySchema>;
export type NameEntry = z.infer<typeof nameEntrySchema>;
export type Entry = z.infer<typeof entrySchema>;
export type NameKind = NameEntry['kind'];
