/** `npm run bench -- ids [N]`: what keeping addresses costs, and that none is lost or given twice. */
import { archiveToEntries } from '../../src/archive/addresses/registry/archive-to-entries.ts';
import type { Entry } from '../../src/archive/addresses/registry/entry.ts';
import {
  entriesToText,
  textToEntries,
} from '../../src/archive/addresses/registry/text-to-entries.ts';
import { type Archive, pagesToArchive } from '../../src/archive/index.ts';
import { createPages, editPages } from './ids/create-pages.ts';
import { count, megabytes, printTable, seconds } from './table.ts';

/** Articles at which it is measured where no number is given. */
const sizes = [1000, 10_000, 100_000];

export function benchIds(articles: number | null): void {
  const rows = (articles === null ? sizes : [articles]).map(measure);
  printTable([
    [
      'articles',
      'without registry',
      'nothing changed',
      'all edited, renamed, reordered',
      'entries',
      'registry',
      'lost',
      'twice',
      'kept',
    ],
    ...rows,
  ]);
}

function measure(articles: number): string[] {
  const pages = createPages(articles);
  const [fresh, first] = time(() => pagesToArchive(pages, null));
  const [writing, before] = time(() => archiveToEntries(first, []));
  const text = entriesToText(before);
  const registry = textToEntries({ file: '_registry.jsonl', text });
  const [same, second] = time(() => pagesToArchive(pages, null, registry));
  const [edited, third] = time(() => pagesToArchive(editPages(pages), null, registry));
  const faults = [second, third].map((archive) => faultsOf(registry.entries, archive));
  const given = idsOf(first);
  const kept = idsOf(third).filter((id, index) => id === given[index]).length;
  return [
    count(articles),
    seconds(fresh),
    seconds(same),
    seconds(edited),
    seconds(writing),
    megabytes(Buffer.byteLength(text)),
    count(faults.reduce((sum, { lost }) => sum + lost, 0)),
    count(faults.reduce((sum, { twice }) => sum + twice, 0)),
    `${((100 * kept) / articles).toFixed(2)} %`,
  ];
}

/** Ids in the order in which the texts were made, whatever the order of pages is now. */
function idsOf({ pages }: Archive): string[] {
  return pages
    .flatMap((page) => page.articles)
    .map(({ id, credits }) => ({ id, number: Number(credits[0]?.text) }))
    .sort((one, other) => one.number - other.number)
    .map(({ id }) => id);
}

function faultsOf(before: readonly Entry[], archive: Archive): { lost: number; twice: number } {
  const living = archive.pages.flatMap(({ id, articles }) => [
    `pages/${id}`,
    ...articles.map((article) => `articles/${article.id}`),
  ]);
  const retired = archive.retired.map(({ kind, slug }) => `${kind}/${slug}`);
  const names = (['people', 'bylines', 'columns', 'newspapers'] as const).flatMap((kind) =>
    archive[kind].map(({ slug }) => `${kind}/${slug}`),
  );
  const answered = new Set([...living, ...retired, ...names]);
  const lost = before.filter(({ kind, slug }) => !answered.has(`${kind}/${slug}`)).length;
  return { lost, twice: living.length - new Set(living).size };
}

/** Processor time in milliseconds, and the result. */
function time<Result>(work: () => Result): [number, Result] {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}
