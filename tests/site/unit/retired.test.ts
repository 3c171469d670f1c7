import '../../helpers/speak.ts';
import { expect, test } from 'vitest';
import { retirementReasons } from '../../../src/archive/addresses/registry/entry.ts';
import type { RetiredAddress } from '../../../src/archive/records.ts';
import {
  addressToNotice,
  retiredByPath,
} from '../../../src/site/views/retired/address-to-notice.ts';
import { formerAnchorsOf } from '../../../src/site/views/retired/former-anchors-of.ts';
import { sketchToArchive } from '../../helpers/archive.ts';

const address = (more: Partial<RetiredAddress>): RetiredAddress => ({
  kind: 'articles',
  slug: '0g0ne000',
  name: null,
  reason: 'removed',
  to: [],
  articles: [],
  stood: null,
  ...more,
});

test('a page answers at its own address and at its source', () => {
  const archive = {
    ...sketchToArchive([]),
    retired: [address({ kind: 'pages', slug: 'a' }), address({})],
  };
  expect([...retiredByPath(archive).keys()]).toEqual([
    'pages/a',
    'pages/a/source',
    'articles/0g0ne000',
  ]);
});

test.each(retirementReasons)('%s: says what happened', (reason) => {
  const { says } = addressToNotice(address({ reason, name: '张伟' }), sketchToArchive([]));
  expect(says).toMatch(/^[^{}]{8,}[。]$/u);
});

test('readers are sent on only where one address stands for the other', () => {
  const isMoved = (more: Partial<RetiredAddress>) =>
    addressToNotice(address(more), sketchToArchive([])).isMoved;
  expect(isMoved({ reason: 'renamed', to: ['a'] })).toBe(true);
  expect(isMoved({ reason: 'renamed', to: ['a', 'b'] })).toBe(false);
  expect(isMoved({ reason: 'merged', to: ['a'] })).toBe(false);
  expect(isMoved({ reason: 'namesakes', to: ['a'] })).toBe(false);
});

test('former paragraphs lead to where their text is', () => {
  const exact = { anchor: 'p-1', article: 'a', paragraph: 'p-2', exact: true };
  const lost = { anchor: 'p-3', article: null, paragraph: null, exact: false };
  const archive = { ...sketchToArchive([]), formerAnchors: new Map([['0g0ne000', [exact, lost]]]) };
  expect(addressToNotice(address({ reason: 'merged' }), archive).anchors).toEqual([exact]);
});

test('former anchors of an article stand at a paragraph of it, or below', () => {
  const here = { anchor: 'p-1', article: 'a', paragraph: 'p-2', exact: false };
  const there = { anchor: 'p-3', article: 'b', paragraph: 'p-4', exact: true };
  const nowhere = { anchor: 'p-5', article: 'a', paragraph: null, exact: false };
  const archive = {
    ...sketchToArchive([]),
    formerAnchors: new Map([['a', [here, there, nowhere]]]),
  };
  expect(formerAnchorsOf(archive, 'a')).toEqual({
    here: new Map([['p-2', [here]]]),
    elsewhere: [there, nowhere],
  });
});
