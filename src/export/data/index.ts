/** The archive → the files of open data, under `data/`. */
import { z } from 'zod';
import {
  articleToRecord,
  type Exhibit,
  publishedArticleSchema,
} from '../article/article-to-record.ts';
import { tableToCsv } from './table-to-csv.ts';
import type { Table } from './tables.ts';

export interface DataFile {
  /** Its name inside `data/`. */
  name: string;
  /** Content part by part, so that no file need fit into memory. */
  parts: () => Iterable<string>;
}

export function dataFiles(tables: Table[], exhibits: () => Iterable<Exhibit>): DataFile[] {
  return [
    {
      name: 'articles.jsonl',
      parts: function* () {
        for (const exhibit of exhibits()) yield `${JSON.stringify(articleToRecord(exhibit))}\n`;
      },
    },
    { name: 'article.schema.json', parts: () => [`${JSON.stringify(toSchema(), null, 1)}\n`] },
    ...tables.map((table) => ({ name: `${table.name}.csv`, parts: () => tableToCsv(table) })),
  ];
}

/** JSON Schema (draft 2020-12) of a line of `articles.jsonl`. */
function toSchema(): object {
  return z.toJSONSchema(publishedArticleSchema);
}
