/**
 * How much what a segment of a head shows speaks for its being kicker, headline or deck, and what
 * its borders show for a division. Estimated by `npm run fit` (scripts/fit). Not edited by hand.
 */
import type { BorderEvidence, SegmentEvidence, SegmentName } from '../constructs/head/evidence.ts';

export const segmentWeights: Record<SegmentEvidence, Partial<Record<SegmentName, number>>> = {
  // That a head has it at all.
  present: { kicker: 0.4, deck: -0.3 },
  // The length of its longest part in Han characters.
  upTo4: { kicker: -1.1, headline: -2, deck: -1.2 },
  upTo7: { kicker: -1.2, headline: -0.2, deck: -2.1 },
  upTo11: { kicker: -0.3, headline: 0.9, deck: -1 },
  upTo15: { kicker: 1.5, headline: 2, deck: 1.6 },
  upTo20: { kicker: 0.9, headline: 0.3, deck: 0.8 },
  upTo30: { kicker: 0.6, headline: -1.1, deck: 0.6 },
  longer: { kicker: -0.1, headline: -0.4, deck: 1.3 },
  // How many parts it has, on how many lines; the last two of one length.
  twoParts: { kicker: 0.6, headline: 0.7, deck: 0.5 },
  manyParts: { kicker: -0.1, headline: -0.7, deck: -0.6 },
  twoLines: { kicker: -1.2, headline: -1, deck: -2.4 },
  manyLines: { kicker: -0.3, headline: -1, deck: -0.3 },
  parallel: { kicker: 1.5, headline: -0.4, deck: 1.8 },
  // Marks: a deck is set like a sentence, a headline hardly.
  commas: { headline: -1.2, deck: 0.9 },
  lists: { kicker: 0.5, headline: -1, deck: 0.5 },
  colonInside: { kicker: -0.1, headline: -0.1, deck: -0.3 },
  exclaims: {},
  asks: { headline: 0.1, deck: -0.1 },
  stops: { headline: -0.2, deck: 2.2 },
  quoted: { kicker: 0.3, headline: 0.4, deck: 0.3 },
  dashed: { deck: 4.1 },
  // What it says: who speaks, a topic, an occasion, an event, who was there, how much.
  speaks: { kicker: 4.2, headline: -0.5 },
  topic: { kicker: 2.5, headline: -0.6, deck: -0.2 },
  standing: { kicker: 0.5, headline: 0.4, deck: -0.2 },
  occasion: { kicker: 0.5, headline: 1.1, deck: 0.1 },
  organMeets: { kicker: 1.5, headline: 0.8 },
  event: { kicker: -0.2, headline: 0.1 },
  tells: { headline: -1.5, deck: 3.1 },
  details: { kicker: -1.2, headline: 0.3, deck: 1.5 },
  acts: { kicker: -0.2, headline: -0.3, deck: 1.7 },
  figure: { kicker: -0.4, headline: -0.1, deck: 0.5 },
  figures: { kicker: 0.4, headline: -0.6, deck: 0.3 },
  document: { kicker: 1, headline: -0.8 },
  // Which end of a sentence it is: a time or an actor whose verb is missing, a verb whose actor is.
  timed: { kicker: 1.5, headline: -0.6, deck: -0.1 },
  whoEnds: { kicker: 0.4, headline: -0.3, deck: 0.2 },
  verbOpens: { kicker: 2, headline: -0.2, deck: 0.4 },
  urges: { kicker: 0.3, headline: -0.1, deck: -1.2 },
  placeOpens: { kicker: 0.2, headline: 0.6, deck: -0.3 },
  placeAlone: { kicker: 0.4 },
  // The share of its character pairs that the opening of the text has, and its first sentence.
  recurs: { kicker: -0.3, headline: -0.2, deck: -0.2 },
  atOnce: { kicker: -0.3, headline: 2.2, deck: -0.6 },
};

export const borderWeights: Record<BorderEvidence, number> = {
  // The kicker beside the headline: length, how much the text says of both, one sentence over both.
  kickerLonger: -0.5,
  kickerMuchLonger: -0.7,
  kickerEqual: -0.4,
  kickerLessKnown: -0.2,
  kickerMoreKnown: 0.2,
  sentenceDown: 0.8,
  // The deck beside the headline.
  deckLonger: 0.5,
  deckMuchLonger: -0.4,
  deckShorter: -0.6,
  deckEqual: -0.1,
  deckLessKnown: -0.8,
  deckMoreKnown: -0.1,
  deckGoesOn: 0.4,
  // Borders inside a line while the head has several, or no other; between parts of one length, between slogans, between lines with the same mark; lines of the headline of one length or not.
  kickerInLine: -2.1,
  deckInLine: -1.8,
  sameLength: 0.6,
  unlikeLength: -0.7,
  linesOfParts: -1.5,
  kickerInOnlyLine: -1.7,
  deckInOnlyLine: -2.2,
  cutsParallel: -1.4,
  cutsSlogans: -1.9,
  kickerSameMark: -0.6,
  deckSameMark: 0.2,
  // An occasion over what it urges, a slogan over the news, the news over what is urged.
  occasionUrges: 1.7,
  urgesNews: 0.5,
  newsUrges: -0.5,
  deckOfSlogans: -1,
  // All three segments; a headline that is only the end of a line.
  allThree: 1,
  tailOnly: -0.8,
};
