/** What speaks for or against a label: the names of all evidence, in groups with their reasons. */

/** What one block shows, from 0 (not at all) to 1, but for the scores of forms. */
export const blockGroups = [
  ['How often a label comes, before anything is seen.', ['always']],
  [
    'Sums of rules of form: like a headline, like text, like a label.',
    ['heading', 'body', 'columnForm'],
  ],
  [
    'Length in Han characters: headlines have a middle length, subheads are short, text is long.',
    ['upTo3', 'upTo7', 'upTo14', 'upTo24', 'upTo40', 'longer'],
  ],
  [
    'How it ends: text ends sentences, headlines do not.',
    ['closed', 'endsInComma', 'endsInColon', 'asks', 'endsInside', 'commas', 'lists'],
  ],
  [
    'Its parts: headlines are set in several; lists and tables have numbers.',
    ['twoParts', 'manyParts', 'enumerated', 'measured'],
  ],
  [
    'Marks: # by its level among the levels of the page, or none where others have one.',
    ['topMark', 'middleMark', 'deepMark', 'unmarked', 'bullet', 'inBrackets'],
  ],
  [
    'Against the habits of the page: full and short lines, blank lines, indents.',
    ['full', 'short', 'apart', 'attached', 'indented', 'unindented'],
  ],
  ['Its words in the text after and before it; verse.', ['recursAfter', 'recursBefore', 'verse']],
  [
    'What constructs found in it.',
    [
      'opensBody',
      'opens',
      'signed',
      'names',
      'penNames',
      'furniture',
      'jumpAlone',
      'datelineAlone',
      'dateOnly',
      'caption',
      'photographer',
      'note',
      'notice',
    ],
  ],
  ['Its siblings: subheads come in rows, soon after a byline.', ['siblings', 'afterByline']],
  [
    'What the first block after it that is no heading shows.',
    [
      'nextOpensBody',
      'nextOpens',
      'nextSigned',
      'nextShort',
      'nextMeasured',
      'nextVerse',
      'nextDay',
      'beforeMark',
    ],
  ],
] as const;

export type BlockEvidence = (typeof blockGroups)[number][1][number];

/** What two neighbours show of each other: there or not. */
export const pairGroups = [
  [
    'The first left its sentence open: by a comma, by a length that no heading has; or not.',
    ['openByMark', 'openLong', 'openShort', 'closedBefore'],
  ],
  ['The first ended its article: signed, a note on the source, a jump.', ['endedBefore']],
  ['The first left a bracket or a quotation open that the second closes.', ['closesBracket']],
  ['Words of the page stand across the border.', ['joins']],
  [
    'The second opens as reports do, is a day, a title of notices, comes after a blank line.',
    ['opensHere', 'dayHere', 'noticeHere', 'gapHere', 'shortSentenceHere'],
  ],
  [
    'Both have the same mark, or different ones; about the same length.',
    ['sameMark', 'otherMark', 'sameLength'],
  ],
  [
    'On a page that indents: no indent after a full stop, none after an open line.',
    ['flushAfterClosed', 'flushAfterOpen'],
  ],
] as const;

export type PairEvidence = (typeof pairGroups)[number][1][number];

export const blockEvidence: readonly BlockEvidence[] = blockGroups.flatMap(([, names]) => names);
export const pairEvidence: readonly PairEvidence[] = pairGroups.flatMap(([, names]) => names);
