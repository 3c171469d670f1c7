/** `npm run ids -- [--check]`: what a build would change of the addresses that were given before. */
import { parseArgs } from 'node:util';
import { archiveToEntries } from '../src/archive/addresses/registry/archive-to-entries.ts';
import { compareEntries } from '../src/archive/addresses/registry/compare-entries.ts';
import { entriesToText } from '../src/archive/addresses/registry/text-to-entries.ts';
import { printChanges } from './ids/print-changes.ts';
import { printMessages } from './integration/print-messages.ts';
import { loadArchive } from './seeds/load-archive.ts';

const usage = `npm run --silent ids   addresses that a build would add, change, retire or bring back
  --all     every one of them, instead of the first of each kind
  --check   fail (status 1) if the registry is behind or broken
  --help    this text`;

/** Exit status: 0; 1 if the registry is broken, or behind and asked for; 2 if not understood. */
async function main(parameters: string[]): Promise<number> {
  const { values } = parseArgs({
    args: parameters,
    options: { all: { type: 'boolean' }, check: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { archive, registry } = await loadArchive();
  const entries = archiveToEntries(archive, registry.entries);
  const isBehind = entriesToText(entries) !== (registry.text ?? '');
  printMessages(registry.messages);
  const changes = compareEntries(registry.entries, entries);
  printChanges(changes, archive, values.all ? Number.POSITIVE_INFINITY : undefined);
  if (registry.messages.length > 0) {
    console.error(
      'The registry is broken: a build leaves it as it is. Mend the lines named above.',
    );
    return 1;
  }
  if (!isBehind) console.log('The registry is up to date.');
  else
    console.error('The registry is behind. Run npm run build, and commit seeds/_registry.jsonl.');
  return isBehind && values.check ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  process.exitCode = 2;
}
