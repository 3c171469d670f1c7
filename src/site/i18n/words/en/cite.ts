/** What the tools for citing say. */
import type { Translated } from '../template.ts';
import type { cite as zhHans } from '../zh-hans/cite.ts';

export const cite: Translated<typeof zhHans> = {
  copy: 'Copy',
  copied: 'Copied',
  copyByKey: 'Selected: press your copy key',
  save: 'Save',
  copyQuote: 'Copy with citation',
  copyQuoteLink: 'Copy link to quotation',
  copyParagraph: 'Copy paragraph with citation',
  copyParagraphLink: 'Copy link to paragraph',
  chosenText: 'Selected text',
  thisParagraph: 'This paragraph',
  byTab: 'Press Tab to copy the quotation.',
  versions: 'Versions',
  since: '{version}, since {day}',
  semicolon: '; ',
  withVersion: 'Cite the version of the text',
  noSuchParagraph:
    'The paragraph that the address names is not in this article. The nearest one follows.',
  noParagraphLike: 'The paragraph that the address names is not in this article. It begins here.',
  quotationGone: 'These words were changed or moved. The nearest paragraph follows.',
  quotationNowhere: 'These words are no longer in this article. It begins here.',
  movedOrChanged: 'The paragraph was changed or moved. The nearest one follows.',
  reportSubject: 'Error in {article}#{anchor}',
  code: 'QR code of the address',
};
