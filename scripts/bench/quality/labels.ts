/** What a case says its page holds, as labels on source lines (`labels.json`), and how to read it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const lines = z.array(z.int().min(1));

export const articleLabelsSchema = z.object({
  lines: z.tuple([z.int(), z.int()]).describe('First and last source line.'),
  kind: z.string().optional(),
  column: z.string().nullable().default(null),
  kicker: z.string().nullable().default(null),
  headline: z.array(z.string()).describe('Its parts, wraps healed.'),
  deck: z.string().nullable().default(null),
  dateline: z.string().nullable().default(null),
  bylineLine: z.string().nullable().default(null),
  bylines: z
    .array(z.object({ name: z.string(), role: z.string(), outlet: z.string().nullable() }))
    .default([]),
  date: z.string().nullable().default(null).describe('EDTF, as the archive should give it.'),
  dateText: z.string().nullable().optional(),
  dateBasis: z.string().nullable().optional(),
  continuedFrom: z.string().nullable().default(null),
  continuedOn: z.string().nullable().default(null),
  sections: z.array(
    z.object({
      label: z.string().nullable(),
      heading: z.string().nullable(),
      paragraphs: z.array(lines).describe('The source lines of each paragraph.'),
    }),
  ),
  captions: z.array(z.unknown()).default([]),
  credits: z.array(z.unknown()).default([]),
  notes: z.array(z.unknown()).default([]),
  people: z
    .array(
      z.object({
        name: z.string(),
        posts: z.array(z.string()).default([]),
        roles: z.array(z.string()).default([]),
      }),
    )
    .default([]),
});

export const labelsSchema = z.object({
  about: z.string().optional().describe('What the page shows.'),
  newspaper: z.string().nullable().default(null),
  published: z.string().nullable().default(null),
  printedPage: z.string().nullable().default(null),
  furniture: lines.default([]),
  repeats: z
    .array(
      z.object({
        order: z.int(),
        lines: z.tuple([z.int(), z.int()]),
        column: z.string().nullable(),
      }),
    )
    .default([]),
  articles: z.array(articleLabelsSchema),
});

export type ArticleLabels = z.infer<typeof articleLabelsSchema>;
export type Labels = z.infer<typeof labelsSchema>;

export interface Case {
  name: string;
  bytes: Uint8Array;
  labels: Labels;
}

/** All cases of a folder: its subfolders with `page.txt` and `labels.json`, by name. */
export async function readCases(folder: string): Promise<Case[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const cases: Case[] = [];
  for (const name of names.sort()) {
    const text = await readFile(join(folder, name, 'labels.json'), 'utf8').catch(() => null);
    if (text === null) continue;
    const bytes = new Uint8Array(await readFile(join(folder, name, 'page.txt')));
    const read = labelsSchema.safeParse(JSON.parse(text));
    if (!read.success) throw new Error(`${name}/labels.json: ${z.prettifyError(read.error)}`);
    cases.push({ name, bytes, labels: read.data });
  }
  return cases;
}
