/** The figures as tables. */
import { textToTerms } from '../../../src/search/analyse.ts';
import { fold } from '../../../src/text/fold.ts';
import { count, megabytes, printTable, seconds } from '../table.ts';
import type { ColdQuery, Corpus, Figures, Truth } from './figures.ts';
import type { OurFigures } from './measure-ours.ts';

/** With what tells whether text that was made is like text that was written: how many pairs differ. */
export function printCorpus({ oracle, queries }: Corpus): void {
  const pairs = new Set<string>();
  for (const body of oracle.bodies) {
    for (const term of textToTerms(fold(body))) {
      if (/^[\p{L}\p{N}]{2}$/u.test(term)) pairs.add(term);
    }
  }
  const facts: [number, string][] = [
    [oracle.articles.length, 'articles'],
    [oracle.characters, 'characters'],
    [pairs.size, 'different pairs of characters'],
    [queries.length, 'queries'],
  ];
  console.log(`${facts.map(([number, of]) => `${count(number)} ${of}`).join(', ')}\n`);
}

/** Ours by kind of query. */
export function printCold({ cold, truths }: Pick<Figures, 'cold' | 'truths'>): void {
  const kinds = [...Map.groupBy(cold, ({ kind }) => kind)];
  printTable([
    ['cold query, first ten hits', 'queries', 'KB 50/95/100 %', 'requests', 'recall/precision %'],
    ...kinds.map(([kind, some]) => [
      kind,
      count(some.length),
      ...costs(some),
      truthToText(truths.filter((truth) => truth.kind === kind)),
    ]),
    ['all', count(cold.length), ...costs(cold), truthToText(truths)],
  ]);
  console.log();
}

/** The engines, ours first. */
export function printEngines(all: [OurFigures, ...Figures[]], { oracle }: Corpus): void {
  const [ours] = all;
  const truthOf = (truths: Truth[], pattern: RegExp): string =>
    truthToText(truths.filter(({ kind }) => pattern.test(kind)));
  const rows: [string, (figures: Figures) => string][] = [
    ['to make the index', ({ milliseconds }) => seconds(milliseconds)],
    ['index / text', ({ indexBytes }) => (indexBytes / oracle.bytes).toFixed(2)],
    ['files', ({ files }) => count(files)],
    ['start-up, KB', ({ startUp }) => kilobytes(startUp)],
    ['cold query, KB 50/95/100 %', ({ cold }) => costs(cold)[0] ?? ''],
    ['cold query, requests', ({ cold }) => costs(cold)[1] ?? ''],
    [
      'warm query, ms 50/95 %',
      ({ warm }) => [0.5, 0.95].map((part) => quantile(warm, part).toFixed(1)).join('/'),
    ],
    ['recall/precision %: substrings', ({ truths }) => truthOf(truths, /^substrings|^two/u)],
    ['formulae', ({ truths }) => truthOf(truths, /^formulae/u)],
    ['names', ({ truths }) => truthOf(truths, /^names/u)],
    ['Traditional', ({ truths }) => truthOf(truths, /^Traditional/u)],
    ['one character', ({ truths }) => truthOf(truths, /^one/u)],
    ['found of what is absent', ({ truths }) => count(absentFound(truths))],
  ];
  printTable([
    ['', ...all.map(({ engine }) => engine)],
    ...rows.map(([name, toText]) => [name, ...all.map(toText)]),
  ]);
  const texts = (ours.textBytes / oracle.bytes).toFixed(2);
  console.log(
    `\nBanmian's start-up is ${kilobytes(ours.code)} KB of code and ${kilobytes(ours.roots)} KB of manifest and roots; its text files are ${texts} of the text, Pagefind's index holds its texts. To make its index the process, with the corpus, held ${megabytes(ours.memory)} at most.`,
  );
}

function costs(cold: ColdQuery[]): string[] {
  const parts = [0.5, 0.95, 1];
  const of = (name: 'bytes' | 'requests', scale: number): string =>
    parts
      .map((part) =>
        Math.round(
          quantile(
            cold.map((query) => query[name]),
            part,
          ) / scale,
        ),
      )
      .join('/');
  return [of('bytes', 1000), of('requests', 1)];
}

function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** Over all queries; a dash where there is nothing to find, or nothing was found. */
function truthToText(truths: Truth[]): string {
  const sum = (name: 'found' | 'expected' | 'right'): number =>
    truths.reduce((all, truth) => all + truth[name], 0);
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : ((100 * part) / whole).toFixed(1).replace(/\.0$/u, '');
  return `${percent(sum('right'), sum('expected'))}/${percent(sum('right'), sum('found'))}`;
}

function absentFound(truths: Truth[]): number {
  return truths.filter(({ kind, found }) => kind === 'absent' && found > 0).length;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
