/** Counts of right and wrong, with one example of each kind of error. */

/** Things that labels have, things that records have, things that both have. */
export interface Tally {
  labelled: number;
  found: number;
  right: number;
}

export const measures = [
  'segmentation',
  'headline',
  'kicker and deck',
  'column',
  'bylines',
  'dates',
  'issue day',
  'paragraph borders',
  'breaks healed',
  'headings',
  'jumps',
  'people',
  'posts',
  'roles',
  'kind',
] as const;

export type Measure = (typeof measures)[number];

export interface Mistake {
  measure: Measure;
  /** Page and place. */
  where: string;
  expected: string;
  got: string;
}

export class Score {
  readonly tallies = new Map<Measure, Tally>();
  readonly mistakes: Mistake[] = [];

  #tally(measure: Measure): Tally {
    const tally = this.tallies.get(measure) ?? { labelled: 0, found: 0, right: 0 };
    this.tallies.set(measure, tally);
    return tally;
  }

  /** One thing that is either right or wrong. */
  exact(measure: Measure, where: string, [expected, got]: [string, string]): void {
    const tally = this.#tally(measure);
    tally.labelled += 1;
    tally.found += 1;
    if (expected === got) tally.right += 1;
    else this.mistakes.push({ measure, where, expected, got });
  }

  /** Sets of things: each may be missed or invented. */
  sets(measure: Measure, where: string, [expected, got]: [string[], string[]]): void {
    const tally = this.#tally(measure);
    const left = [...got];
    const missed = expected.filter((thing) => {
      const at = left.indexOf(thing);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    tally.labelled += expected.length;
    tally.found += got.length;
    tally.right += expected.length - missed.length;
    if (missed.length + left.length > 0) {
      this.mistakes.push({ measure, where, expected: missed.join(' '), got: left.join(' ') });
    }
  }

  /** F1, between 0 and 1; 1 where there was nothing to find and nothing was found. */
  f1(measure: Measure): number {
    const { labelled, found, right } = this.#tally(measure);
    return labelled + found === 0 ? 1 : (2 * right) / (labelled + found);
  }

  add(other: Score): void {
    for (const [measure, { labelled, found, right }] of other.tallies) {
      const tally = this.#tally(measure);
      tally.labelled += labelled;
      tally.found += found;
      tally.right += right;
    }
    this.mistakes.push(...other.mistakes);
  }
}
