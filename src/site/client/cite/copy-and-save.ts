/** Buttons that copy each citation, and save those that are files. */
import '../../styles/pages/cite/tools.css';
import { words } from '../../i18n/words/index.ts';
import { loadWords } from '../load-words.ts';
import { offerFile } from '../offer-file.ts';
import { citationText, citesVersion, rememberStyle, rememberVersion } from './citation-choice.ts';
import { copyText, toButton } from './tools/copy-text.ts';

export async function addButtons(panel: HTMLElement): Promise<void> {
  await loadWords();
  for (const text of panel.querySelectorAll<HTMLElement>('.citation, pre, .permanent')) {
    const { ending } = text.dataset;
    const tools = document.createElement('span');
    tools.className = 'tools';
    tools.append(copyButton(text));
    if (ending) tools.append(saveButton(text, `banmian-${panel.dataset['id']}.${ending}`));
    text.after(tools);
  }
  panel.querySelector('dl')?.before(versionChoice(panel));
  showCitations(panel);
}

function showCitations(panel: HTMLElement): void {
  for (const citation of panel.querySelectorAll<HTMLElement>('.citation')) {
    citation.textContent = citationText(citation);
  }
}

/** Where a browser does not let us copy, the citation is selected instead. */
function copyButton(citation: HTMLElement): HTMLElement {
  const button = toButton(words('cite').copy);
  button.addEventListener('click', () => {
    const { style } = citation.dataset;
    if (style) rememberStyle(style);
    copyText(button, (citation.textContent ?? '').trim(), () => {
      getSelection()?.selectAllChildren(citation);
    });
  });
  return button;
}

function saveButton(citation: HTMLElement, name: string): HTMLElement {
  const button = toButton(words('cite').save);
  button.addEventListener('click', () => {
    offerFile(citation.textContent ?? '', { name, type: 'text/plain' });
  });
  return button;
}

/** Whether citations name the state of the text, for this and later visits. */
function versionChoice(panel: HTMLElement): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = citesVersion();
  box.addEventListener('change', () => {
    rememberVersion(box.checked);
    showCitations(panel);
  });
  const label = document.createElement('label');
  label.append(box, words('cite').withVersion);
  return label;
}
