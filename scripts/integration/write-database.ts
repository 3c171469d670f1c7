/** The tables of the archive as one SQLite file, with a full-text table that finds any substring. */
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { Table } from '../../src/export/data/tables.ts';
import { fold } from '../../src/text/fold.ts';

/** Columns of articles that are searched. */
const searched = ['kicker', 'headline', 'deck', 'text'];

/**
 * Writes the database anew. In `search`, folded characters stand apart by spaces, so that a phrase of
 * any length is a run of tokens: `search MATCH '"环 保"'`.
 */
export function writeDatabase(file: string, tables: Table[]): void {
  rmSync(file, { force: true });
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
  for (const table of tables) writeTable(database, table);
  database.exec('CREATE INDEX mentions_by_article ON mentions (article)');
  // Without a copy of the text: a row is found by its number, which is that of its article.
  database.exec("CREATE VIRTUAL TABLE search USING fts5 (folded, content = '')");
  const articles = tables.find(({ name }) => name === 'articles');
  if (articles) fillSearch(database, articles);
  database.exec("INSERT INTO search (search) VALUES ('optimize'); COMMIT");
  database.close();
}

function writeTable(database: DatabaseSync, { name, columns, rows }: Table): void {
  const definitions = columns.map(
    (one) => `"${one.name}" ${one.type === 'integer' ? 'INTEGER' : 'TEXT'}`,
  );
  database.exec(`CREATE TABLE ${name} (${definitions.join(', ')})`);
  const places = columns.map(() => '?').join(', ');
  const insert = database.prepare(`INSERT INTO ${name} VALUES (${places})`);
  for (const row of rows()) {
    insert.run(...row.map((cell) => (typeof cell === 'string' ? cell.toWellFormed() : cell)));
  }
}

function fillSearch(database: DatabaseSync, { columns, rows }: Table): void {
  const insert = database.prepare('INSERT INTO search (rowid, folded) VALUES (?, ?)');
  const wanted = columns.flatMap(({ name }, index) => (searched.includes(name) ? [index] : []));
  let number = 0;
  for (const row of rows()) {
    number += 1;
    const text = wanted.map((index) => row[index] ?? '').join('\n');
    insert.run(number, [...fold(text)].join(' ').toWellFormed());
  }
}
