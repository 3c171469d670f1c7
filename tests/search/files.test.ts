/** Names, seals and places of stored files. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentsToTexts, planTexts } from '../../src/search/build/documents-to-texts.ts';
import { placeOfText } from '../../src/search/coding/directory/text-shelf.ts';
import { nameGroup, nameInGroup, seal, unseal } from '../../src/search/coding/seal.ts';
import type { TextRecord } from '../../src/search/wire.ts';

const bytes = fc.uint8Array({ maxLength: 300 }).map((one) => new Uint8Array(one));
const name = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 12,
  maxLength: 12,
});

test('a sealed file comes back; changed, cut short or under another name it does not', () => {
  fc.assert(
    fc.property(bytes, name, fc.nat(), (one, own, place) => {
      const sealed = seal(one, own);
      expect(unseal(sealed, own)).toEqual(one);
      const changed = sealed.map((byte, at) => (at === place % sealed.length ? byte ^ 16 : byte));
      expect(unseal(changed, own)).toBeNull();
      expect(unseal(sealed.slice(0, -1), own)).toBeNull();
      expect(unseal(sealed, nameInGroup(own, 1))).toBeNull();
    }),
    // Thirty-two bits: the same every time, so that chance never fails.
    { seed: 1, numRuns: 300 },
  );
  expect(unseal(new Uint8Array(2), '000000000000')).toBeNull();
});

test('files of a group have names of their own, spread over folders', () => {
  const group = nameGroup([new Uint8Array([1]), new Uint8Array([2])]);
  expect(group).toMatch(/^[0-9a-f]{12}$/u);
  expect(group).not.toBe(nameGroup([new Uint8Array([2]), new Uint8Array([1])]));
  const names = Array.from({ length: 5000 }, (_, place) => nameInGroup(group, place));
  expect(new Set(names).size).toBe(names.length);
  for (const one of names) expect(one).toMatch(/^[0-9a-f]{12}$/u);
  const folders = Map.groupBy(names, (one) => one.slice(0, 2));
  expect(Math.max(...[...folders.values()].map(({ length }) => length))).toBeLessThan(40);
});

test('every text is where its number says, in no more files than there may be', () => {
  const sizes = fc.record({
    articles: fc.nat({ max: 3000 }),
    share: fc.double({ min: 0.2, max: 1.2, noNaN: true }),
  });
  fc.assert(
    fc.property(sizes, ({ articles, share }) => {
      const documents = Array.from(
        { length: articles },
        (_, at) => ({ id: `${at}` }) as TextRecord,
      );
      const most = Math.ceil(share * articles) + 20;
      const plan = planTexts(articles, most);
      const files = new Map<string, TextRecord[]>();
      const groups = [...documentsToTexts(documents, plan)].map((group, at) => {
        const called = `0000000000${String(at).padStart(2, '0')}`.slice(-12);
        for (const [place, some] of group.entries()) files.set(nameInGroup(called, place), some);
        return called;
      });
      expect(files.size).toBeLessThanOrEqual(most);
      for (let number = 0; number < articles; number += 1) {
        const { file, place } = placeOfText({ ...plan, groups }, articles, number);
        expect(files.get(file)?.[place]?.id).toBe(`${number}`);
      }
    }),
    { numRuns: 40 },
  );
});

test('an article added changes the texts of the newest group, and of one that it makes share files', () => {
  const textsOf = (articles: number): string[][] =>
    [
      ...documentsToTexts(
        Array.from({ length: articles }, (_, at) => ({ id: `${articles - at}` }) as TextRecord),
        planTexts(articles, Math.floor(0.6 * articles)),
      ),
    ].map((group) => group.map((file) => file.map(({ id }) => id).join()));
  for (let articles = 300; articles < 400; articles += 1) {
    const before = new Set(textsOf(articles).map((group) => group.join('|')));
    const changed = textsOf(articles + 1).filter((group) => !before.has(group.join('|')));
    expect(changed.length).toBeLessThanOrEqual(3);
  }
});
