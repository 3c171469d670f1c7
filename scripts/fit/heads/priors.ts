/** What is believed of heads before any is seen: set by hand, by what newspapers do. */
import type { HeadTables } from './tables.ts';

export const headPriors: HeadTables = {
  segments: {
    speaks: { kicker: 3 },
    timed: { kicker: 1 },
    organMeets: { kicker: 2 },
    tells: { deck: 3 },
    dashed: { deck: 4 },
    upTo4: { headline: -0.5, deck: -0.5 },
    longer: { deck: 1 },
    stops: { deck: 2 },
    atOnce: { headline: 1 },
  },
  borders: {
    occasionUrges: 1.5,
    deckOfSlogans: -2,
    cutsSlogans: -1.5,
    cutsParallel: -1,
  },
};
