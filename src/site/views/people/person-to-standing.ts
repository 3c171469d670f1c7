/** Where a person stands in printed lists, over time: the order of names is protocol. */

import { type Axis, daysToAxis } from './days-to-axis.ts';
import type { AppearanceView } from './person-to-appearances.ts';
import { thin } from './thin.ts';

export interface Stand {
  article: string;
  /** The paragraph that names the person first. */
  paragraph: string;
  day: string;
  /** Percent of the axis. */
  at: number;
  label: string;
  /** From 1. */
  position: number;
  length: number;
}

export interface Standing {
  /** Oldest first; those that can be told apart. */
  stands: Stand[];
  /** Names of the longest list. */
  longest: number;
  ticks: Axis['ticks'];
}

/** Null where no dated list names the person. The axis is that of the person's timeline. */
export function appearancesToStanding(appearances: readonly AppearanceView[]): Standing | null {
  const { at, ticks } = daysToAxis(appearances.flatMap(({ day }) => day ?? []));
  const stands = appearances.flatMap(({ article, appearance, day }) =>
    appearance.list && day
      ? [
          {
            ...appearance.list,
            article: article.id,
            paragraph: appearance.places[0]?.paragraph ?? '',
            day,
            at: at(day),
          },
        ]
      : [],
  );
  if (stands.length === 0) return null;
  return {
    stands: thin(
      stands.toSorted((one, other) => one.at - other.at),
      ({ position }) => position,
    ),
    longest: Math.max(...stands.map(({ length }) => length)),
    ticks,
  };
}
