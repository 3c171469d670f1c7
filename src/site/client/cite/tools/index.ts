/** A small toolbar beside what a reader has chosen: copies it with its source, or the link to it. */

import { words } from '../../../i18n/words/index.ts';
import { loadWords } from '../../load-words.ts';
import { chosenCitation } from '../citation-choice.ts';
import { composeQuotation } from '../quotation/compose-quotation.ts';
import '../../../styles/pages/cite/tools.css';
import { copyText, tell, toButton } from './copy-text.ts';
import { originalTexts } from './original-texts.ts';
import { type Passage, paragraphToPassage, rangeToPassage } from './passage.ts';
import { placeBeside } from './place-beside.ts';

let toolbar: HTMLElement | null = null;
/** Where the focus goes back to. */
let opener: HTMLElement | null = null;

/** For what is selected now; closes where nothing of the article is. */
export async function offerSelection(): Promise<void> {
  await loadWords();
  const selection = getSelection();
  if (toolbar?.contains(document.activeElement)) return;
  const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const passage = range && (await rangeToPassage(range.cloneRange()));
  if (passage) open(passage);
  else if (opener === null) close();
}

/** For a paragraph, by the link that is its number. */
export async function offerParagraph(link: HTMLElement, byKey: boolean): Promise<void> {
  await loadWords();
  const paragraph = link.closest('p');
  if (paragraph === null) return;
  open(paragraphToPassage(paragraph));
  opener = link;
  if (byKey) toolbar?.querySelector('button')?.focus();
}

function open(passage: Passage): void {
  close();
  const says = words('cite');
  const originals = originalTexts();
  let text = passage.text(new Map());
  // Until a reader presses the button, the record is here.
  originals.then((texts) => {
    text = passage.text(texts);
  });
  const quote = toButton(passage.isParagraph ? says.copyParagraph : says.copyQuote);
  const link = toButton(passage.isParagraph ? says.copyParagraphLink : says.copyQuoteLink);
  const composed = () => composeQuotation({ text, citation: chosenCitation(), link: passage.link });
  quote.addEventListener('click', () => copy(quote, composed()));
  link.addEventListener('click', () => copy(link, passage.link));
  toolbar = document.createElement('div');
  toolbar.className = 'passage-tools';
  toolbar.role = 'toolbar';
  toolbar.ariaLabel = passage.isParagraph ? says.thisParagraph : says.chosenText;
  toolbar.append(quote, link);
  // A paragraph that was chosen by its number shows it beside itself.
  const block = passage.range.endContainer.parentElement?.closest('.body p');
  const report = block?.querySelector('.e');
  if (report && !passage.isParagraph)
    toolbar.append(Object.assign(report.cloneNode(true), { className: '' }));
  // What is selected stays so while a button is pressed.
  toolbar.addEventListener('pointerdown', (event) => event.preventDefault());
  placeBeside(toolbar, passage.range);
  addEventListener('keydown', onKey);
  addEventListener('pointerdown', onPointer);
  document.addEventListener('selectionchange', onSelection);
  if (!passage.isParagraph) tell(says.byTab);
}

function close(): void {
  toolbar?.remove();
  toolbar = null;
  opener = null;
  removeEventListener('keydown', onKey);
  removeEventListener('pointerdown', onPointer);
  document.removeEventListener('selectionchange', onSelection);
}

/** Tab goes from what is selected to the tools, wherever they stand in the page; Escape goes back. */
function onKey(event: KeyboardEvent): void {
  const isInside = toolbar?.contains(document.activeElement) ?? false;
  if (event.key === 'Escape') {
    opener?.focus();
    close();
  } else if (event.key === 'Tab' && !event.shiftKey && !isInside && opener === null) {
    event.preventDefault();
    toolbar?.querySelector('button')?.focus();
  }
}

function onPointer({ target }: PointerEvent): void {
  if (target instanceof Node && !toolbar?.contains(target)) close();
}

/** Nothing is selected any more. */
function onSelection(): void {
  const isInside = toolbar?.contains(document.activeElement) ?? false;
  if (opener === null && !isInside && getSelection()?.isCollapsed) close();
}

/** A browser that does not let us copy gets the text in a field, selected. */
function copy(button: HTMLButtonElement, text: string): void {
  copyText(button, text, () => {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.value = text;
    field.ariaLabel = button.textContent;
    toolbar?.append(field);
    field.select();
  });
}
