/**
 * How much what a segment of a head shows speaks for its being kicker, headline or deck, and what
 * its borders show for a division. Estimated by `npm run fit` (scripts/fit). Not edited by hand.
 */
import type { BorderEvidence, SegmentEvidence, SegmentName } from '../constructs/head/evidence.ts';

export const segmentWeights: Record<SegmentEvidence, Partial<Record<SegmentName, number>>> = {
  // That a head has it at all.
  present: { kicker: -0.1, deck: -0.1 },
  // The length of its longest part in Han characters.
  upTo4: { kicker: -0.7, headline: -1.9, deck: -1.4 },
  upTo7: { kicker: -1, headline: -0.1, deck: -1.9 },
  upTo11: { kicker: -0.6, headline: 0.8, deck: -0.9 },
  upTo15: { kicker: 1, headline: 1.9, deck: 1.6 },
  upTo20: { kicker: 0.8, deck: 1 },
  upTo30: { kicker: 0.5, headline: -1, deck: 0.5 },
  longer: { kicker: -0.1, headline: -0.3, deck: 1.3 },
  // How many parts it has, on how many lines; the last two of one length.
  twoParts: { kicker: 0.9, headline: 0.7, deck: 0.5 },
  manyParts: { kicker: -0.7, headline: -0.4, deck: -0.3 },
  twoLines: { kicker: -0.8, headline: -0.8, deck: -1.8 },
  manyLines: { kicker: -0.1, headline: -0.7, deck: -0.1 },
  parallel: { kicker: 1.3, headline: -0.1, deck: 1.5 },
  // Marks: a deck is set like a sentence, a headline hardly.
  commas: { headline: -0.9, deck: 0.8 },
  lists: { kicker: 0.5, headline: -0.7, deck: 0.2 },
  colonInside: { kicker: -0.2, headline: -0.2, deck: 0.1 },
  exclaims: {},
  asks: { headline: 0.2, deck: -0.2 },
  stops: { headline: -0.2, deck: 2.2 },
  quoted: { kicker: -0.1, headline: 0.2, deck: 0.4 },
  dashed: { deck: 3.9 },
  // What it says: who speaks, a topic, an occasion, an event, who was there, how much.
  speaks: { kicker: 4.2, headline: -0.4 },
  topic: { kicker: 2.2, headline: -0.7, deck: -0.1 },
  standing: { kicker: 0.4, headline: 0.3, deck: -0.1 },
  occasion: { kicker: 0.5, headline: 0.8 },
  organMeets: { kicker: 1.5, headline: 0.6 },
  event: { kicker: -0.3, headline: 0.4 },
  tells: { headline: -1, deck: 3 },
  details: { kicker: -1.2, headline: -0.1, deck: 1.6 },
  acts: { kicker: -0.2, headline: -0.1, deck: 1.4 },
  figure: { kicker: 0.1, headline: -0.1 },
  figures: { kicker: 0.3, headline: -0.8, deck: 0.5 },
  document: { kicker: 0.9, headline: -0.7, deck: 0.1 },
  // Which end of a sentence it is: a time or an actor whose verb is missing, a verb whose actor is.
  timed: { kicker: 1.7, headline: -0.7 },
  whoEnds: { kicker: 0.9, headline: -0.7, deck: 0.3 },
  verbOpens: { kicker: 2.4, headline: -0.5, deck: 0.5 },
  urges: { kicker: 0.5, headline: -0.3, deck: -1.1 },
  placeOpens: { headline: 0.6, deck: -0.6 },
  // The share of its character pairs that the opening of the text has, and its first sentence.
  recurs: { kicker: -0.3, headline: -0.3, deck: 0.1 },
  atOnce: { kicker: -0.2, headline: 1.8, deck: -0.5 },
};

export const borderWeights: Record<BorderEvidence, number> = {
  // The kicker beside the headline: length, how much the text says of both, one sentence over both.
  kickerLonger: -0.5,
  kickerMuchLonger: -0.5,
  kickerLessKnown: -0.2,
  kickerMoreKnown: 0,
  sentenceDown: 0.7,
  // The deck beside the headline.
  deckLonger: 0.3,
  deckMuchLonger: 0,
  deckShorter: 0,
  deckLessKnown: -0.4,
  deckMoreKnown: -0.5,
  deckGoesOn: -0.4,
  // Borders inside a line while the head has several, or no other; between parts of one length, between slogans, between lines with the same mark; lines of the headline of one length or not.
  kickerInLine: -1.3,
  deckInLine: -1.5,
  sameLength: 0.7,
  unlikeLength: -0.6,
  linesOfParts: -1.2,
  kickerInOnlyLine: -1.4,
  deckInOnlyLine: -1.7,
  cutsParallel: -1.3,
  cutsSlogans: -1.9,
  kickerSameMark: -0.3,
  deckSameMark: -0.3,
  // An occasion over what it urges, a slogan over the news, the news over what is urged.
  occasionUrges: 1.8,
  urgesNews: 0.6,
  newsUrges: -0.5,
  deckOfSlogans: -1.2,
  // All three segments; a headline that is only the end of a line.
  allThree: 0.7,
  tailOnly: -0.7,
};
