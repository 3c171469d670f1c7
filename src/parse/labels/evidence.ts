/** What speaks for or against a label: the names of all evidence, in groups with their reasons. */

/** How a text opens. */
export const openingEvidence = [
  'bulleted',
  'dated',
  'timed',
  'marksNews',
  'cabled',
  'refersBack',
  'known',
  'briefRow',
  'underBriefs',
  'underNotice',
  'pictured',
] as const;

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
    ['twoParts', 'manyParts', 'enumerated', 'chapter', 'measured'],
  ],
  [
    'Marks: # by its level among the levels of the page, or none where others have one.',
    ['topMark', 'middleMark', 'deepMark', 'unmarked', 'bullet', 'inBrackets', 'inRound'],
  ],
  [
    'Against the habits of the page: full and short lines, blank lines, indents.',
    ['full', 'short', 'apart', 'attached', 'indented', 'unindented'],
  ],
  [
    'Its words in the text after and before it, and words that both have in common; verse.',
    ['recursAfter', 'recursBefore', 'cohesion', 'verse'],
  ],
  [
    'What constructs found in it.',
    [
      'opensBody',
      'opens',
      'signed',
      'names',
      'penNames',
      'inRoundNames',
      'writer',
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
  [
    'Its siblings: subheads come in rows, soon after a byline, or call places over their datelines; some headlines follow a signed text, or have a short or signed text under them; or nothing opens its text where most heads of the page have a dateline or byline under them; or it heads an item under a label of briefs.',
    [
      'siblings',
      'freshSiblings',
      'onlyOne',
      'bare',
      'itemUnder',
      'signedUnder',
      'afterByline',
      'rollCall',
      'headsBrief',
    ],
  ],
  [
    'How a text opens: with a day, a source, a dateline with or without place and day, or by what was said before; other openings of its kind around it; a label of briefs or the title of a notice above it; a credit under it.',
    openingEvidence,
  ],
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
      'nextCredit',
      'beforeMark',
    ],
  ],
  [
    'A long line between what may be a headline and a dateline: a deck that is set as text.',
    ['summary'],
  ],
] as const;

export type BlockEvidence = (typeof blockGroups)[number][1][number];

/** What two neighbours show of each other: there or not. */
export const pairGroups = [
  [
    'The first left its sentence open: by a comma, by a length that no heading has; or not.',
    ['openByMark', 'openLong', 'openShort', 'closedBefore'],
  ],
  ['The first says that a document follows: 全文如下.', ['announced']],
  [
    'The first ended its article: signed, a note on the source, a jump; or named its source.',
    ['endedBefore', 'sourcedBefore'],
  ],
  [
    'A place of a row of them, a chapter or a prize; the dateline under such a place; what a chapter or a prize heads.',
    ['titleHere', 'calledLead', 'ranked'],
  ],
  ['The first left a bracket or a quotation open that the second closes.', ['closesBracket']],
  ['The first is an item of a row, with a bullet; the second has none.', ['rowBefore']],
  ['Words of the page stand across the border.', ['joins']],
  [
    'The second opens as reports do, or with a dash as decks do, is a day, a title of notices, comes after a blank line.',
    ['opensHere', 'dashHere', 'dayHere', 'noticeHere', 'gapHere', 'shortSentenceHere'],
  ],
  [
    'Both have the same mark, or different ones; about the same length.',
    ['sameMark', 'otherMark', 'sameLength'],
  ],
  [
    'The first names a field of an archive: where an article stands; its text.',
    ['placeBefore', 'textBefore'],
  ],
  [
    'On a page that indents: no indent after a full stop, none after an open line.',
    ['flushAfterClosed', 'flushAfterOpen'],
  ],
] as const;

export type PairEvidence = (typeof pairGroups)[number][1][number];

export const blockEvidence: readonly BlockEvidence[] = blockGroups.flatMap(([, names]) => names);
export const pairEvidence: readonly PairEvidence[] = pairGroups.flatMap(([, names]) => names);
