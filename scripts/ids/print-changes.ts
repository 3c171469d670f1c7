/** Changes of the registry, for reading: a line an address, under what happens to it. */
import type { Change, ChangeKind } from '../../src/archive/addresses/registry/compare-entries.ts';
import type { Entry, RetirementReason } from '../../src/archive/addresses/registry/entry.ts';
import type { Archive } from '../../src/archive/records.ts';

const titles: Record<ChangeKind, string> = {
  retired: 'retired: the address will say what happened',
  back: 'back: the address has a page again',
  changed: 'changed: the address stays',
  new: 'new',
};

const reasons: Record<RetirementReason, string> = {
  same: 'the same text as',
  merged: 'now part of',
  split: 'parted among',
  renamed: 'now called',
  namesakes: 'several people:',
  redated: 'now of',
  unread: 'its page is there, its text is no article',
  removed: 'no longer in the archive',
};

const shown = 20;

/** `most` of each kind of change. */
export function printChanges(changes: readonly Change[], archive: Archive, most = shown): void {
  const headlines = new Map(
    archive.pages.flatMap((page) =>
      page.articles.map(({ id, headline }) => [id, headline.map(({ text }) => text).join(' ')]),
    ),
  );
  for (const kind of Object.keys(titles) as ChangeKind[]) {
    const some = changes.filter((change) => change.kind === kind);
    if (some.length === 0) continue;
    console.log(`${titles[kind]} (${some.length.toLocaleString('en')})`);
    for (const change of some.slice(0, most)) {
      const { entry } = change;
      const words = [nameOf(entry, headlines), whatHappened(change)].filter(Boolean).join('  ');
      console.log(`  ${`${entry.kind}/${entry.slug}/`.padEnd(24)}  ${words}`.trimEnd());
    }
    if (some.length > most) {
      console.log(`  ${(some.length - most).toLocaleString('en')} more: npm run ids -- --all`);
    }
    console.log('');
  }
}

function nameOf(entry: Entry, headlines: Map<string, string>): string {
  if (entry.kind === 'pages') return entry.file;
  if (entry.kind !== 'articles') return entry.name;
  return (
    headlines.get(entry.slug) ?? `${entry.day ?? ''} pages/${entry.page}/ ${entry.order}`.trim()
  );
}

function whatHappened({ kind, entry, before }: Change): string {
  if (kind === 'retired' && entry.retired !== undefined) {
    return `${reasons[entry.retired.reason]} ${entry.retired.to.join(', ')}`.trim();
  }
  if (kind !== 'changed' || before === null) return '';
  const fields = new Set([...Object.keys(before), ...Object.keys(entry)]);
  const values = (of: Entry, field: string) =>
    JSON.stringify(Object.entries(of).find(([name]) => name === field));
  const changed = [...fields].filter((field) => values(before, field) !== values(entry, field));
  return `(${changed.filter((field) => field !== 'sketch').join(', ')})`;
}
