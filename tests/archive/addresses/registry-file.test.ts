/** The registry as a file: read line by line, written whole or not at all. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRegistry, registryFile, writeRegistry } from '../../../scripts/seeds/registry-file.ts';
import {
  entriesToText,
  textToEntries,
} from '../../../src/archive/addresses/registry/text-to-entries.ts';
import { makeSeed, makeText, next, prose } from './states.ts';

const scratch = resolve('.cache/tests');
const state = next([
  makeSeed('1.txt', '2024-01-01', [makeText('甲事', prose('a')), makeText('乙事', prose('b'))]),
]);
const text = entriesToText(state.entries);

describe('the text', () => {
  test('is a sorted line an entry, and comes back as it was', () => {
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(state.entries.length);
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual([
      'articles',
      'articles',
      'newspapers',
      'pages',
    ]);
    const read = textToEntries({ file: registryFile, text: text.replaceAll('\n', '\r\n') });
    expect(read.messages).toEqual([]);
    expect(entriesToText(read.entries.toReversed())).toBe(text);
  });

  test('that is broken is named by its lines, and the rest is used', () => {
    const [first = '', ...others] = text.trimEnd().split('\n');
    const broken = ['<<<<<<< HEAD', first, '=======', first, '>>>>>>> b', '{"kind":', ...others];
    const read = textToEntries({ file: registryFile, text: broken.join('\n') });
    expect(read.messages.map(({ rule, place }) => [place?.line, rule])).toEqual([
      [1, 'registry/conflict-mark'],
      [3, 'registry/conflict-mark'],
      [4, 'registry/same-address'],
      [5, 'registry/conflict-mark'],
      [6, 'registry/broken-line'],
    ]);
    expect(entriesToText(read.entries)).toBe(text);
  });
});

describe('the file', () => {
  let folder = '';
  beforeAll(async () => {
    await mkdir(scratch, { recursive: true });
    folder = await mkdtemp(join(scratch, 'registry-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const content = () => readFile(join(folder, registryFile), 'utf8');

  test('is written for the first time, and leaves nothing beside it', async () => {
    const before = await readRegistry(folder);
    expect(before).toMatchObject({ text: null, entries: [], messages: [] });
    expect(await writeRegistry(folder, before, state.entries)).toBe('written');
    expect(await content()).toBe(text);
    expect(await readdir(folder)).toEqual([registryFile]);
  });

  test('is left alone where nothing changes', async () => {
    const before = await readRegistry(folder);
    expect(await writeRegistry(folder, before, state.entries)).toBe('unchanged');
  });

  test('is not written over if somebody else wrote it meanwhile', async () => {
    const before = await readRegistry(folder);
    await writeFile(join(folder, registryFile), `${text}\n`);
    expect(await writeRegistry(folder, before, [])).toBe('changed');
    expect(await content()).toBe(`${text}\n`);
  });

  test('is never written over if it is broken', async () => {
    await writeFile(join(folder, registryFile), `${text}<<<<<<< HEAD\n`);
    const before = await readRegistry(folder);
    expect(await writeRegistry(folder, before, state.entries)).toBe('broken');
    expect(await content()).toBe(`${text}<<<<<<< HEAD\n`);
  });
});
