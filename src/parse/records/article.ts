/** An article: everything that one printed article says, in typed parts. */
import { z } from 'zod';
import { carrierSchema } from './basics.ts';
import { dateSchema } from './date.ts';
import { personSchema } from './person.ts';

export const articleKinds = [
  'news',
  'brief',
  'photo',
  'interview',
  'commentary',
  'notice',
  'appointments',
  'report',
  'verse',
  'weather',
  'table',
  'other',
] as const;

export const bylineRoles = [
  '记者',
  '首席记者',
  '特约记者',
  '实习记者',
  '见习记者',
  '全媒体记者',
  '融媒体记者',
  '通讯员',
  '实习生',
  '评论员',
  '摄影',
  '摄影报道',
  '作者',
] as const;

export const bylineSchema = z
  .object({
    name: z.string().describe('The name, without padding.'),
    role: z.enum(bylineRoles).describe('What the person is called in the byline.'),
    outlet: z.string().nullable().describe('The paper or agency named with it, or null.'),
  })
  .describe('Somebody who wrote or photographed the article.');

export const datelineSchema = carrierSchema
  .extend({
    agency: z
      .string()
      .nullable()
      .describe('本报, 新华社 or another source that the dateline names.'),
    place: z.string().nullable().describe('The place it was sent from.'),
    date: z.string().nullable().describe('The day as printed in it.'),
  })
  .describe('What opens an article (电头).');

export const jumpSchema = carrierSchema
  .extend({
    page: z
      .string()
      .nullable()
      .describe('The page it points to, without leading zeros: `3`, `A1`.'),
    article: z.string().nullable().describe('Id of the other half, once the archive has found it.'),
  })
  .describe('A pointer to the part of the article on another page (上接, 下转).');

export const paragraphSchema = carrierSchema
  .extend({
    id: z.string().describe('Anchor made from the text: `p-7kq2`; equal texts get `-2`, `-3`, ….'),
  })
  .describe('A paragraph, column breaks healed; each span after the first begins after a seam.');

export const sectionSchema = z
  .object({
    label: carrierSchema.nullable().describe('A speaker, with post: who the section is about.'),
    heading: carrierSchema.nullable().describe('The subhead.'),
    paragraphs: z.array(paragraphSchema).describe('The text.'),
  })
  .describe('A part of the body; the first usually has neither label nor heading.');

export const parsedArticleSchema = z
  .object({
    page: z.string().describe('Id of the page.'),
    order: z.int().min(1).describe('Place on the page, from 1.'),
    lines: z.tuple([z.int(), z.int()]).describe('First and last source line.'),
    kind: z.enum(articleKinds).describe('What kind of text it is (体裁).'),
    column: carrierSchema.nullable().describe('The column it runs under (栏目).'),
    kicker: carrierSchema.nullable().describe('The line above the headline (引题).'),
    headline: z.array(carrierSchema).describe('The parts of the headline (主题), wraps healed.'),
    deck: carrierSchema.nullable().describe('The line below the headline (副题).'),
    dateline: datelineSchema.nullable().describe('What opens the article (电头), or null.'),
    bylineLine: carrierSchema.nullable().describe('A byline printed by itself, or null.'),
    bylines: z.array(bylineSchema).describe('Who wrote it, in printed order.'),
    date: dateSchema.describe('The day that the article is of.'),
    continuedFrom: jumpSchema.nullable().describe('上接: where it begins.'),
    continuedOn: jumpSchema.nullable().describe('下转: where it goes on.'),
    sections: z.array(sectionSchema).describe('The body.'),
    captions: z.array(carrierSchema).describe('Captions of pictures.'),
    credits: z.array(carrierSchema).describe('Credits of pictures.'),
    notes: z.array(carrierSchema).describe("Editors' and source notes."),
    people: z.array(personSchema).describe('Everybody named with a public post or seat.'),
  })
  .describe('An article as its page alone shows it.');

export const articleSchema = parsedArticleSchema
  .extend({ id: z.string().describe('Permanent id, eight characters.') })
  .describe('An article of the archive.');

export type ArticleKind = (typeof articleKinds)[number];
export type BylineRole = (typeof bylineRoles)[number];
export type Byline = z.infer<typeof bylineSchema>;
export type Dateline = z.infer<typeof datelineSchema>;
export type Jump = z.infer<typeof jumpSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type ParsedArticle = z.infer<typeof parsedArticleSchema>;
export type Article = z.infer<typeof articleSchema>;
