/** Buttons that copy each citation, and save those that are files. */
import { accessPlace } from '../../../export/citations/styles/gb.ts';

/** How long a button says what it did, in milliseconds. */
const thanks = 2000;

export function addButtons(panel: HTMLElement): void {
  for (const citation of panel.querySelectorAll<HTMLElement>('.citation, pre')) {
    // Only here is it known what day it is.
    const text = (citation.textContent ?? '').replace(accessPlace, `[${today()}]`);
    citation.textContent = text;
    const ending = citation.dataset['ending'];
    const name = `banmian-${panel.dataset['id']}.${ending}`;
    const tools = document.createElement('span');
    tools.className = 'tools';
    tools.append(copyButton(text, citation));
    if (ending) tools.append(saveButton(text, name));
    citation.after(tools);
  }
}

/** Where a browser does not let us copy, the citation is selected instead. */
function copyButton(text: string, citation: HTMLElement): HTMLElement {
  const button = toButton('复制');
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = '已复制';
    } catch {
      getSelection()?.selectAllChildren(citation);
      button.textContent = '已选中，请按复制键';
    }
    setTimeout(() => {
      button.textContent = '复制';
    }, thanks);
  });
  return button;
}

function saveButton(text: string, name: string): HTMLElement {
  const button = toButton('保存');
  button.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), thanks);
  });
  return button;
}

function toButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.ariaLive = 'polite';
  button.textContent = label;
  return button;
}

/** `2026-11-21`, where the reader is. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
