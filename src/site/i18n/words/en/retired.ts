import type { Translated } from '../template.ts';
import type { retired as original } from '../zh-hans/retired.ts';

export const retired: Translated<typeof original> = {
  notHere: {
    articles: 'This article has moved or gone',
    bylines: 'This byline has moved or gone',
    columns: 'This column has moved or gone',
    dates: 'This date has moved or gone',
    newspapers: 'This newspaper has moved or gone',
    pages: 'This page has moved or gone',
    people: 'This person has moved or gone',
  },
  same: 'This was another address of the same text; the two are one now.',
  merged:
    'This was an article by itself; since the page was read again, its text is part of the article below.',
  split:
    'This was an article; since the page was read again, its text is divided between the articles below.',
  renamed:
    'This name was written “{name}”; since the pages were read again, its articles stand under the name below.',
  namesakes: 'More than one person is called “{name}”. Please choose.',
  redated: 'Pages were listed here; they have been dated anew and stand under the days below.',
  unread:
    'This was an article; since the page was read again, it no longer stands alone. Its text is still on its page.',
  removed:
    'Something stood here that is no longer in this archive. The address is kept and will not be used for anything else.',
  stood: 'It stood on this page: {page}',
  stoodOn: 'It stood on this page of {day}: {page}',
  unclear: 'These articles do not say which of them is meant:',
  anchors: 'Where its paragraphs are now:',
  thisParagraph: 'this paragraph',
  nearest: 'the nearest paragraph',
  withdrawnArticle: 'Withdrawn article',
  articleWithdrawn: 'Article withdrawn',
  articleWithdrawnLong: 'This article was withdrawn on request.',
  thisArticle: 'This article has been withdrawn',
  pageWithdrawn: 'Page withdrawn',
  pageWithdrawnLong: 'This page was withdrawn on request.',
  thisPage: 'This page has been withdrawn',
  sourceWithdrawn: 'Source withdrawn',
  sourceWithdrawnLong: 'The source of this page was withdrawn on request.',
  thisSource: 'The source of this page has been withdrawn',
  reason: 'The text is no longer offered; its address stays. The editor says:',
  missing: 'Page not found',
  missingShort: 'There is nothing at this address.',
  missingLong:
    'There is nothing at this address. It may have been copied wrongly, or it never was: every address that this site has published is kept.',
  elsewhere: 'Or start from the {home}, the {calendar} or the {people}.',
  home: 'front page',
};
