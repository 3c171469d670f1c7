/** The end of a build: new addresses are written to the registry, or told where it is kept. */
import { archiveToEntries } from '../../src/archive/addresses/registry/archive-to-entries.ts';
import {
  type Change,
  compareEntries,
} from '../../src/archive/addresses/registry/compare-entries.ts';
import type { Message } from '../../src/parse/records/index.ts';
import { unregistered } from '../seeds/file-messages.ts';
import { seedsFolder } from '../seeds/folders.ts';
import type { LoadedArchive } from '../seeds/load-archive.ts';
import { registryFile, type Written, writeRegistry } from '../seeds/registry-file.ts';

interface Outcome {
  messages: Message[];
  /** One line for the terminal. */
  says: string;
}

const outcomes: Record<Written, string> = {
  written: 'written: commit it',
  unchanged: 'up to date',
  broken: 'not written, because it is broken: see above',
  changed: 'not written, because it was changed during the build: build again',
};

/** Writes only for `npm run build`, and not under CI, where what is written is lost. */
export async function updateRegistry(loaded: LoadedArchive): Promise<Outcome> {
  const { archive, registry } = loaded;
  const entries = archiveToEntries(archive, registry.entries);
  if (process.env['BANMIAN_REGISTRY'] === 'write') {
    const written = await writeRegistry(seedsFolder, registry, entries);
    return { messages: [], says: `${registryFile}: ${outcomes[written]}` };
  }
  const changes = compareEntries(registry.entries, entries);
  const messages = process.env['CI'] ? warnings(changes, loaded) : [];
  const behind = `behind by ${changes.length} of ${entries.length} entries; npm run ids shows them`;
  return { messages, says: `${registryFile}: kept${changes.length > 0 ? `, ${behind}` : ''}` };
}

/** One for each article that has an id of its own making; one for all where there is no registry. */
function warnings(changes: readonly Change[], { archive, registry }: LoadedArchive): Message[] {
  if (registry.text === null) return [unregistered(registryFile, null)];
  const articles = new Map(
    archive.pages.flatMap((page) =>
      page.articles.map((article) => [article.id, { file: page.source.file, article }]),
    ),
  );
  return changes.flatMap(({ kind, entry }) => {
    const found = entry.kind === 'articles' ? articles.get(entry.slug) : undefined;
    if (kind !== 'new' || found === undefined) return [];
    const [line] = found.article.lines;
    return [unregistered(found.file, { id: entry.slug, line })];
  });
}
