/**
 * What the parser reached on the pages that its rules were made with: floors, so that a change that
 * loses more than it wins is seen. `npm run bench -- parse` has the whole table.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { casesToScore } from '../../scripts/bench/quality/index.ts';
import { type Case, labelsSchema, readCases } from '../../scripts/bench/quality/labels.ts';
import type { Measure } from '../../scripts/bench/quality/tally.ts';
import { composePage } from '../composer/compose-page.ts';

const cases = await readCases(fileURLToPath(new URL('../cases', import.meta.url)));

const composed: Case[] = Array.from({ length: 150 }, (_, index) => {
  const { name, bytes, labels } = composePage(index + 1, { texts: 'tuned' });
  return { name, bytes, labels: labelsSchema.parse(labels) };
});

type Floors = Partial<Record<Measure, number>>;

const floorsOfCases: Floors = {
  segmentation: 0.94,
  headline: 0.945,
  bylines: 0.96,
  dates: 0.96,
  'paragraph borders': 0.97,
  'breaks healed': 0.98,
  jumps: 1,
  people: 0.95,
};

const floorsOfComposed: Floors = {
  segmentation: 0.98,
  headline: 0.93,
  bylines: 0.96,
  dates: 0.98,
  'paragraph borders': 0.96,
  'breaks healed': 0.98,
  jumps: 1,
  people: 0.95,
};

describe.each<[string, Case[], Floors]>([
  ['pages by hand', cases, floorsOfCases],
  ['composed pages', composed, floorsOfComposed],
])('%s', (_, pages, floors) => {
  const score = casesToScore(pages);

  it.each(Object.entries(floors) as [Measure, number][])('%s is at least %d', (measure, floor) => {
    expect(score.f1(measure)).toBeGreaterThanOrEqual(floor);
  });
});
