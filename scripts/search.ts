/** `npm run search -- QUERY`: asks the index of a built site with the code that the browser runs. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openArchive } from '../src/search/open-archive.ts';
import type { FetchFile } from '../src/search/read/library/files.ts';
import { Reader } from '../src/search/read/reader.ts';
import type { Marked, Result } from '../src/search/result.ts';
import { outFolder } from './seeds/folders.ts';

const usage = `npm run --silent search -- QUERY   articles that hold it, best first
  --json      { query, total, complete, hits: [{ id, headline, date, snippet }] }
  --limit N   so many hits instead of all
  --dist DIR  the built site, or the address of a published one (default: ${outFolder})
  --help      this text`;

/** Exit status: 0; 1 if the index is missing or damaged; 2 if the command was not understood. */
async function main(parameters: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      limit: { type: 'string' },
      dist: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const limit = values.limit === undefined ? Infinity : Number(values.limit);
  if (!(limit >= 1)) throw new Error(`--limit ${values.limit}: a number from 1 is needed`);
  if (positionals.length === 0) throw new Error('What is to be looked for?');
  const isPublished = /^https?:/u.test(values.dist ?? '');
  const site = isPublished ? String(values.dist) : resolve(values.dist ?? outFolder);
  const reader = isPublished ? openArchive(site) : new Reader(folderToFetch(join(site, 'search')));
  const query = positionals.join(' ');
  const result = await reader.search({ query, limit: Math.floor(limit), order: 'best' });
  if (values.json) console.log(JSON.stringify(toContract(result), null, 1));
  else printResult(result);
  return printProblems(result, site) ? 1 : 0;
}

function folderToFetch(folder: string): FetchFile {
  return async (path) => {
    try {
      return new Response(await readFile(join(folder, path)));
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}

/** What other programs may rely on. */
function toContract({ query, atLeast, complete, hits }: Result) {
  return {
    query,
    total: atLeast,
    complete,
    hits: hits.map(({ id, headline, published, snippet }) => ({
      id,
      headline: headlineToText(headline),
      date: published,
      snippet: snippet.text,
    })),
  };
}

function headlineToText(headline: Marked[]): string {
  return headline.map(({ text }) => text).join(' ');
}

function printResult({ hits, atLeast, atMost }: Result): void {
  for (const { id, headline, date, newspaper, snippet } of hits) {
    console.log(`${headlineToText(headline) || '（无题）'}\n  ${snippet.text}`);
    console.log(
      `  ${[date ?? '日期未详', newspaper, `articles/${id}/`].filter(Boolean).join('  ')}\n`,
    );
  }
  if (atMost !== Infinity) {
    console.log(atLeast === atMost ? `${atLeast} 篇` : `${atLeast} 至 ${atMost} 篇`);
  }
}

/** Says on standard error what is wrong; whether anything is lost. */
function printProblems({ isSearchable, failures }: Result, site: string): boolean {
  if (!isSearchable)
    console.error('Nothing to look for: a letter, digit or Han character is needed.');
  for (const { path, reason } of failures) {
    if (path === 'manifest.json' && reason === 'answered 404') {
      console.error(
        `${site} has no search index: run \`npm run build\`, or name a build by --dist.`,
      );
    } else console.error(`search/${path} of ${site} ${reason}: build the site again.`);
  }
  return failures.length > 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 2;
}
