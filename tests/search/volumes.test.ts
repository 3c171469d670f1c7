/** Volumes: a page added today leaves the files of the years before as they are. */
import { beforeAll, expect, test, vi } from 'vitest';
import { archiveToDocuments } from '../../src/search/build/archive-to-documents.ts';
import { documentsToVolumes } from '../../src/search/build/documents-to-volumes.ts';
import { Reader } from '../../src/search/read/reader.ts';
import type { Manifest } from '../../src/search/wire.ts';
import { type PageSketch, sketchToArchive } from '../helpers/archive.ts';
import { archiveToFiles, hostOf, type IndexFiles, idsOf } from '../helpers/index.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** 5,010 short articles of 2023, twenty of 2024, three without a day. */
const pages: PageSketch[] = [
  ...Array.from({ length: 5010 }, (_, index) =>
    page(`2023-0${1 + (index % 9)}-11`, `old-${index}`),
  ),
  ...Array.from({ length: 20 }, (_, index) => page(`2024-0${1 + (index % 5)}-10`, `new-${index}`)),
  ...Array.from({ length: 3 }, (_, index) => page(null, `undated-${index}`)),
];

function page(published: string | null, id: string): PageSketch {
  return { published, articles: [{ id, headline: ['会议'], paragraphs: [`${id}号会议纪要。`] }] };
}

let before: IndexFiles;
let after: IndexFiles;

beforeAll(async () => {
  const toFiles = (some: PageSketch[]) => archiveToFiles(sketchToArchive(some), 5000);
  before = await toFiles(pages);
  after = await toFiles([...pages, page('2024-06-01', 'added')]);
});

function manifestOf(files: IndexFiles): Manifest {
  return JSON.parse(new TextDecoder().decode(files.get('manifest.json'))) as Manifest;
}

test('the newest year is a volume of its own', () => {
  expect(manifestOf(before).volumes.map(({ articles }) => articles)).toEqual([20, 5013]);
});

test('a smaller archive is one volume', () => {
  const documents = archiveToDocuments(sketchToArchive(pages));
  expect(documentsToVolumes(documents).map(({ length }) => length)).toEqual([5033]);
  const many = Array.from({ length: 4 }, () => documents).flat();
  const newestFirst = many.sort((one, other) => (one.day < other.day ? 1 : -1));
  expect(documentsToVolumes(newestFirst).map(({ length }) => length)).toEqual([80, 20_052]);
});

test('a page added changes no file of the other volume', () => {
  const [, old] = manifestOf(before).volumes;
  expect(manifestOf(after).volumes).toEqual([expect.objectContaining({ articles: 21 }), old]);
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const inNew = 20;
  expect(gone.length).toBeLessThan(inNew);
  for (const [path, bytes] of after) {
    const same = before.get(path);
    if (same !== undefined && path !== 'manifest.json') expect(bytes).toEqual(same);
  }
});

test('both are searched as one, newest first', async () => {
  const reader = new Reader(hostOf(after));
  const ids = await idsOf(reader, '会议 -old', 'newest');
  expect(ids[0]).toBe('added');
  expect(ids).toHaveLength(24);
  expect(ids.slice(-3)).toEqual(['undated-0', 'undated-1', 'undated-2']);
  const days = await reader.search({ query: 'date:2023-03 会议', limit: 1, order: 'newest' });
  expect([days.atLeast, days.atMost]).toEqual([557, 557]);
});

test('no folder holds more than 256 entries, and files are fewer than articles and 100', () => {
  const folders = new Map<string, Set<string>>();
  for (const path of after.keys()) {
    const steps = path.split('/');
    for (let depth = 0; depth < steps.length; depth += 1) {
      const folder = steps.slice(0, depth).join('/');
      folders.set(folder, (folders.get(folder) ?? new Set()).add(steps[depth] ?? ''));
    }
  }
  for (const entries of folders.values()) expect(entries.size).toBeLessThanOrEqual(256);
  expect(after.size).toBeLessThan(5034 + 100);
});

test.each([
  [1, 60_000],
  [20, 12_000],
  [150, 6000],
])(
  '%i articles of %i characters have no more files than articles and 100',
  async (count, length) => {
    let state = 7;
    const word = (): string => {
      state = (state * 48_271) % 2_147_483_647;
      const rank = Math.floor((state / 2_147_483_647) ** 3 * 4000);
      return String.fromCodePoint(0x4e00 + (rank % 700), 0x5a00 + ((rank * 37) % 900));
    };
    const articles = Array.from({ length: count }, (_, index) => ({
      id: `long-${index}`,
      headline: ['长文'],
      paragraphs: [Array.from({ length: length / 2 }, word).join('')],
    }));
    const files = await archiveToFiles(sketchToArchive([{ articles }]));
    expect(files.size).toBeLessThanOrEqual(count + 100);
  },
);
