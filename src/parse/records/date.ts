/** A day as a newspaper gives it: often without its year, always with the reason why we believe it. */
import { z } from 'zod';
import { carrierSchema } from './basics.ts';

export const dateBases = [
  'explicit',
  'page',
  'masthead',
  'relative',
  'next-day',
  'not-before',
  'weekday',
  'catalogue',
] as const;

export const evidenceSchema = carrierSchema
  .extend({
    note: z
      .string()
      .nullable()
      .describe('What the quotation shows, where it does not speak for itself.'),
  })
  .describe(
    'A quotation from the page that supports a date; no spans if it comes from the catalogue.',
  );

export const dateSchema = z
  .object({
    value: z
      .string()
      .nullable()
      .describe(
        'EDTF: `2024-01-26`, uncertain `2023-05-15?`, unknown year `XXXX-05-15`; else null.',
      ),
    text: z.string().nullable().describe('As printed, or null where the page prints none.'),
    basis: z.enum(dateBases).nullable().describe('How the year, or the day, is known.'),
    evidence: z.array(evidenceSchema).describe('The quotations that the basis rests on.'),
  })
  .describe('A day, how it is printed, and how its year is known.');

export type DateBasis = (typeof dateBases)[number];
export type Evidence = z.infer<typeof evidenceSchema>;
export type DateRecord = z.infer<typeof dateSchema>;
