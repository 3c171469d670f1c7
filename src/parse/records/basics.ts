/** What every record is built from: where text stands in a seed, and what was doubtful there. */
import { z } from 'zod';

export const spanSchema = z
  .object({
    line: z.int().min(1).describe('Source line, counted from 1.'),
    from: z.int().min(0).describe('First UTF-16 column in the decoded line, counted from 0.'),
    to: z.int().min(0).describe('The column after the last one.'),
  })
  .describe('A run of characters in one source line.');

export const carrierSchema = z
  .object({
    text: z
      .string()
      .describe("The source's own characters; equal to its spans, white space apart."),
    spans: z.array(spanSchema).describe('Where the characters stand, in reading order.'),
  })
  .describe('Text that carries characters of the page; the carriers of a page tile it.');

export const placeSchema = z
  .object({
    paragraph: z.string().describe('The id of a paragraph of the same article.'),
    from: z.int().min(0).describe('First UTF-16 column in the paragraph, counted from 0.'),
    to: z.int().min(0).describe('The column after the last one.'),
  })
  .describe('A run of characters in a paragraph of a record.');

const bilingualSchema = z
  .object({
    zh: z.string().describe('In Simplified Chinese.'),
    en: z.string().describe('In English.'),
  })
  .describe('One sentence in the two languages of the interface.');

export const messageSchema = z
  .object({
    rule: z.string().describe('Permanent id of the rule, `area/name`.'),
    level: z.enum(['info', 'warning', 'error']).describe('How bad it is.'),
    file: z.string().describe('The file it speaks of, as the user named it.'),
    place: spanSchema.nullable().describe('Where, or null for the file as a whole.'),
    reason: bilingualSchema.describe('What was found.'),
    advice: bilingualSchema.describe('What to do about it.'),
  })
  .describe('A problem or a doubt, as data.');

export type Span = z.infer<typeof spanSchema>;
export type Carrier = z.infer<typeof carrierSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Bilingual = z.infer<typeof bilingualSchema>;
export type Message = z.infer<typeof messageSchema>;
export type Level = Message['level'];
