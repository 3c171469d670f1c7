/**
 * How much what a segment of a head shows speaks for its being kicker, headline or deck, and what
 * its borders show for a division. Estimated by `npm run fit` (scripts/fit). Not edited by hand.
 */
import type { BorderEvidence, SegmentEvidence, SegmentName } from '../constructs/head/evidence.ts';

export const segmentWeights: Record<SegmentEvidence, Partial<Record<SegmentName, number>>> = {
  // That a head has it at all.
  present: { kicker: 0.2, deck: 0.4 },
  // The length of its longest part in Han characters.
  upTo4: { kicker: -1.7, headline: -1.7, deck: -1.1 },
  upTo7: { kicker: -1, headline: -0.3, deck: -2.1 },
  upTo11: { headline: 0.8, deck: -0.7 },
  upTo15: { kicker: 1.5, headline: 1.7, deck: 1.3 },
  upTo20: { kicker: 0.6, headline: 0.2, deck: 1.1 },
  upTo30: { kicker: 0.7, headline: -0.9, deck: 0.9 },
  longer: { headline: -0.4, deck: 1.2 },
  // How many parts it has, on how many lines; the last two of one length.
  twoParts: { kicker: 0.6, headline: 0.6 },
  manyParts: { kicker: 0.1, headline: -0.9, deck: -0.4 },
  twoLines: { kicker: -1.3, headline: -0.5, deck: -1.5 },
  manyLines: { kicker: -0.6, headline: -0.6, deck: -0.5 },
  parallel: { kicker: 1.3, headline: -0.2, deck: 0.9 },
  // Marks: a deck is set like a sentence, a headline hardly.
  commas: { kicker: -0.2, headline: -1.6, deck: 0.9 },
  lists: { kicker: 0.3, headline: -1.1, deck: 0.8 },
  colonInside: { kicker: 0.8, headline: -0.5, deck: -1.2 },
  exclaims: { kicker: -0.1, headline: 0.1 },
  asks: { kicker: -1.1, headline: 0.1 },
  stops: { headline: -0.2, deck: 2 },
  quoted: { kicker: 0.6, headline: 0.9, deck: 0.3 },
  dashed: { deck: 4.1 },
  // What it says: who speaks, a topic, an occasion, an event, who was there, how much.
  speaks: { kicker: 3.9, headline: -0.3, deck: -0.9 },
  topic: { kicker: 2, headline: 0.1, deck: -0.6 },
  standing: { kicker: 0.7, headline: 0.2, deck: -0.4 },
  occasion: { kicker: 0.7, headline: 1.2, deck: 1.1 },
  organMeets: { kicker: 1.7, headline: 0.7 },
  event: { kicker: -0.3, headline: 0.5, deck: 0.1 },
  tells: { headline: -2.1, deck: 3.4 },
  details: { kicker: -0.6, headline: -0.3 },
  acts: { kicker: -0.9, headline: -0.6, deck: 1.3 },
  figure: { kicker: -0.7, headline: -0.1, deck: 0.7 },
  figures: { kicker: 0.3, headline: -0.5, deck: 0.2 },
  document: { kicker: 0.3, headline: -0.2, deck: -0.4 },
  // Which end of a sentence it is: a time or an actor whose verb is missing, a verb whose actor is.
  timed: { kicker: 1.1, deck: -0.2 },
  whoEnds: { kicker: 0.4, headline: -0.1, deck: -0.3 },
  verbOpens: { kicker: 1.3, headline: 0.1, deck: -0.8 },
  urges: { kicker: 0.3, headline: -0.2, deck: -0.9 },
  placeOpens: { kicker: -0.2, headline: 0.5, deck: -0.3 },
  placeAlone: { kicker: 1.3, headline: -0.4 },
  // The share of its character pairs that the opening of the text has, and its first sentence.
  recurs: { kicker: -0.1, headline: -0.3, deck: 0.1 },
  atOnce: { kicker: 0.3, headline: 2.5, deck: -0.9 },
};

export const borderWeights: Record<BorderEvidence, number> = {
  // The kicker beside the headline: length, how much the text says of both, one sentence over both.
  kickerLonger: -0.2,
  kickerMuchLonger: -1,
  kickerEqual: -0.7,
  kickerLessKnown: -0.2,
  kickerMoreKnown: -0.1,
  sentenceDown: 0.7,
  // The deck beside the headline.
  deckLonger: 0.3,
  deckMuchLonger: -0.4,
  deckShorter: -0.5,
  deckEqual: -0.9,
  deckLessKnown: -0.6,
  deckMoreKnown: -0.7,
  deckGoesOn: 0.7,
  // Borders inside a line while the head has several, or no other; between parts of one length, between slogans, between lines with the same mark; lines of the headline of one length or not.
  kickerInLine: -2.2,
  deckInLine: -1.8,
  sameLength: 0.2,
  unlikeLength: -0.8,
  linesOfParts: -1.4,
  kickerInOnlyLine: -0.8,
  deckInOnlyLine: -0.9,
  cutsParallel: -1.6,
  cutsSlogans: -1.7,
  kickerSameMark: -0.6,
  deckSameMark: 0.2,
  // An occasion over what it urges, a slogan over the news, the news over what is urged.
  occasionUrges: 1.5,
  urgesNews: -0.3,
  newsUrges: -0.4,
  deckOfSlogans: -1.3,
  // All three segments; a headline that is only the end of a line.
  allThree: 1.2,
  tailOnly: -0.5,
};
