/** A page: one seed file, whole. */
import { z } from 'zod';
import { articleSchema, parsedArticleSchema } from './article.ts';
import { carrierSchema, messageSchema } from './basics.ts';
import { dateSchema } from './date.ts';

export const furnitureKinds = [
  'masthead',
  'editors',
  'index',
  'advertising',
  'navigation',
  'notice',
  'other',
] as const;

export const sourceSchema = z
  .object({
    file: z.string().describe('Path inside the folder of seeds, with `/`.'),
    sha256: z.string().describe("Of the file's bytes, hexadecimal."),
    encoding: z
      .string()
      .describe('`utf-8`, `utf-16le`, `utf-16be`, `gb18030`, `big5`; else `unknown`.'),
    lines: z.int().min(0).describe('Source lines.'),
    characters: z.int().min(0).describe('UTF-16 units that are not white space.'),
  })
  .describe('The seed file.');

export const repeatSchema = carrierSchema
  .extend({
    order: z.int().min(1).describe('Order number of the article that stands again here.'),
    lines: z.tuple([z.int(), z.int()]).describe('First and last source line of the repeat.'),
    column: z.string().nullable().describe('The column label printed with it.'),
  })
  .describe('A place where an article stands again; the label is carried by the article.');

export const furnitureSchema = carrierSchema
  .extend({ kind: z.enum(furnitureKinds).describe('What it is for.') })
  .describe('What a page prints that is not article text.');

export const parsedPageSchema = z
  .object({
    id: z.string().describe('Eight hexadecimal digits.'),
    source: sourceSchema,
    newspaper: z.string().nullable().describe('The paper that the page is of.'),
    published: dateSchema.describe('The day of the issue.'),
    printedPage: z.string().nullable().describe('The page number as printed (版).'),
    articles: z.array(parsedArticleSchema).describe('In printed order.'),
    repeats: z.array(repeatSchema).describe('Places where an article stands again.'),
    furniture: z.array(furnitureSchema).describe('Not article text.'),
    messages: z.array(messageSchema).describe('What was doubtful.'),
  })
  .describe('A page as its seed alone shows it.');

export const pageSchema = parsedPageSchema
  .extend({ articles: z.array(articleSchema).describe('In printed order.') })
  .describe('A page of the archive.');

export type FurnitureKind = (typeof furnitureKinds)[number];
export type Repeat = z.infer<typeof repeatSchema>;
export type Furniture = z.infer<typeof furnitureSchema>;
export type ParsedPage = z.infer<typeof parsedPageSchema>;
export type Page = z.infer<typeof pageSchema>;
