/** `npm run parse -- [FILE…] [--json | --explain]`: what the parser makes of pages. */
import { parseArgs } from 'node:util';
import { filesToArchive } from './parse/files-to-archive.ts';
import { printExplanations } from './parse/print-explanations.ts';
import { printTables } from './parse/print-tables.ts';
import { messageLines } from './tools/message-lines.ts';

const usage = `npm run --silent parse -- [FILE…]   what was found, a table a page (default: all seeds)
  --json      the Page records as JSON on standard output
  --explain   every line with what it was taken for, and by which rule
  --help      this text`;

/** Exit status: 0, 1 if any message is an error, 2 if the command was not understood. */
async function main(parameters: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const read = await filesToArchive(positionals);
  if (values.json) console.log(JSON.stringify(read.pages, null, 1));
  else if (values.explain) printExplanations(read.seeds);
  else printTables(read);
  if (values.json || values.explain) {
    for (const line of messageLines(read.messages)) console.error(line);
  }
  return read.messages.some(({ level }) => level === 'error') ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 2;
}
