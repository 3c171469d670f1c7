/** Since when a text is as it is: from the registry, and for what is new from the day of the build. */
import { expect, test } from 'vitest';
import { archiveToEntries } from '../../../src/archive/addresses/registry/archive-to-entries.ts';
import type { Entry } from '../../../src/archive/addresses/registry/entry.ts';
import { pagesToArchive } from '../../../src/archive/index.ts';
import { makeSeed, makeText, prose } from './states.ts';

const [a, b] = [prose('a'), prose('b')];

/** A build of one article on a day, and the registry that it writes. */
function build(text: string, today: string | null, entries: Entry[] = []) {
  const pages = [makeSeed('1.txt', '2024-01-01', [makeText('甲事', text, b)])];
  const archive = pagesToArchive(pages, null, { entries, messages: [], today });
  const [id = ''] = archive.pages.flatMap(({ articles }) => articles.map((one) => one.id));
  const since = archive.versions.get(id)?.map((one) => one.since);
  return { since, entries: archiveToEntries(archive, entries) };
}

test('a text that stays keeps its day, whatever day it is', () => {
  const first = build(a, '2026-01-01');
  expect(first.since).toEqual(['2026-01-01']);
  expect(build(a, '2026-05-05', first.entries)).toEqual(first);
});

test('a text that changes has another version since that build', () => {
  const first = build(a, '2026-01-01');
  const changed = build(`${a}改`, '2026-05-05', first.entries);
  expect(changed.since).toEqual(['2026-01-01', '2026-05-05']);
  expect(build(`${a}改`, '2027-01-01', changed.entries)).toEqual(changed);
});

test('a build that writes no registry says the same each time', () => {
  const first = build(a, '2026-01-01');
  const one = build(`${a}改`, '2026-05-05', first.entries);
  expect(build(`${a}改`, '2026-05-05', first.entries)).toEqual(one);
});

test('where no day is known, none is made up', () => {
  expect(build(a, null).since).toEqual([null]);
});
