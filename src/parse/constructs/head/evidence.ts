/** What speaks for or against a division of a head: the names of all evidence, with their reasons. */

/** What the parts of a segment show, from 0 to 1. */
export const segmentGroups = [
  ['That a head has it at all.', ['present']],
  [
    'The length of its longest part in Han characters.',
    ['upTo4', 'upTo7', 'upTo11', 'upTo15', 'upTo20', 'upTo30', 'longer'],
  ],
  [
    'How many parts it has, on how many lines; the last two of one length.',
    ['twoParts', 'manyParts', 'twoLines', 'manyLines', 'parallel'],
  ],
  [
    'Marks: a deck is set like a sentence, a headline hardly.',
    ['commas', 'lists', 'colonInside', 'exclaims', 'asks', 'stops', 'quoted', 'dashed'],
  ],
  [
    'What it says: who speaks, a topic, an occasion, an event, who was there, how much.',
    [
      'speaks',
      'topic',
      'standing',
      'occasion',
      'organMeets',
      'event',
      'tells',
      'details',
      'acts',
      'figure',
      'figures',
      'document',
    ],
  ],
  [
    'Which end of a sentence it is: a time or an actor whose verb is missing, a verb whose actor is.',
    ['timed', 'whoEnds', 'verbOpens', 'urges', 'placeOpens', 'placeAlone'],
  ],
  [
    'The share of its character pairs that the opening of the text has, and its first sentence.',
    ['recurs', 'atOnce'],
  ],
] as const;

export type SegmentEvidence = (typeof segmentGroups)[number][1][number];

/** What neighbouring segments show of each other, and where the border stands. */
export const borderGroups = [
  [
    'The kicker beside the headline: length, how much the text says of both, one sentence over both.',
    [
      'kickerLonger',
      'kickerMuchLonger',
      'kickerEqual',
      'kickerLessKnown',
      'kickerMoreKnown',
      'sentenceDown',
    ],
  ],
  [
    'The deck beside the headline.',
    [
      'deckLonger',
      'deckMuchLonger',
      'deckShorter',
      'deckEqual',
      'deckLessKnown',
      'deckMoreKnown',
      'deckGoesOn',
    ],
  ],
  [
    'Borders inside a line while the head has several, or no other; between parts of one length, between slogans, between lines with the same mark; lines of the headline of one length or not.',
    [
      'kickerInLine',
      'deckInLine',
      'sameLength',
      'unlikeLength',
      'linesOfParts',
      'kickerInOnlyLine',
      'deckInOnlyLine',
      'cutsParallel',
      'cutsSlogans',
      'kickerSameMark',
      'deckSameMark',
    ],
  ],
  [
    'An occasion over what it urges, a slogan over the news, the news over what is urged.',
    ['occasionUrges', 'urgesNews', 'newsUrges', 'deckOfSlogans'],
  ],
  ['All three segments; a headline that is only the end of a line.', ['allThree', 'tailOnly']],
] as const;

export type BorderEvidence = (typeof borderGroups)[number][1][number];

export const segmentNames = ['kicker', 'headline', 'deck'] as const;
export type SegmentName = (typeof segmentNames)[number];

export const segmentEvidence: readonly SegmentEvidence[] = segmentGroups.flatMap(
  ([, names]) => names,
);
export const borderEvidence: readonly BorderEvidence[] = borderGroups.flatMap(([, names]) => names);
