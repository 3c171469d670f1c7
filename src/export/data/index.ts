/** The archive → the files of open data, under `data/`. */
import { z } from 'zod';
import type { Archive } from '../../archive/records.ts';
import {
  articleToRecord,
  type Exhibit,
  publishedArticleSchema,
} from '../article/article-to-record.ts';
import { mentionSchema, personBundles, yearBundles } from './bundles.ts';
import { tableToCsv } from './table-to-csv.ts';
import type { Table } from './tables.ts';

export interface DataFile {
  /** Its path inside `data/`. */
  name: string;
  /** Content part by part, so that no file need fit into memory. */
  parts: () => Iterable<string>;
}

export function dataFiles(
  archive: Archive,
  tables: Table[],
  exhibits: () => Iterable<Exhibit>,
): DataFile[] {
  return [
    {
      name: 'articles.jsonl',
      parts: function* () {
        for (const exhibit of exhibits()) yield `${JSON.stringify(articleToRecord(exhibit))}\n`;
      },
    },
    { name: 'article.schema.json', parts: () => toSchema(publishedArticleSchema) },
    { name: 'mention.schema.json', parts: () => toSchema(mentionSchema) },
    ...tables.map((table) => ({ name: `${table.name}.csv`, parts: () => tableToCsv(table) })),
    ...yearBundles(exhibits()),
    ...personBundles(archive, exhibits()),
  ];
}

/** JSON Schema (draft 2020-12) of a line of `articles.jsonl`, or of a person's bundle. */
function toSchema(schema: z.ZodType): string[] {
  return [`${JSON.stringify(z.toJSONSchema(schema), null, 1)}\n`];
}
