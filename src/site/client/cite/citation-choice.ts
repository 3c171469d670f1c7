/** How the reader cites: in the style that was copied last, with the version of the text or not. */
import { accessPlace } from '../../../export/citations/styles/gb.ts';

/** In the language of the citation, not of the page. */
const textVersion = { zh: '文本版本', en: 'Text version' };

const styleKey = 'cite-style';
const versionKey = 'cite-version';

/** The citation of the page in the reader's style, else in the first. */
export function chosenCitation(): string {
  const citations = [...document.querySelectorAll<HTMLElement>('.cite .citation')];
  const style = recall(styleKey);
  const chosen = citations.find((one) => one.dataset['style'] === style) ?? citations[0];
  return chosen === undefined ? '' : citationText(chosen);
}

/** Only here is it known what day it is. */
export function citationText(citation: HTMLElement): string {
  const version = citation.closest<HTMLElement>('.cite')?.dataset['version'];
  const language = citation.lang === 'en' ? 'en' : 'zh';
  citation.dataset['plain'] ??= (citation.textContent ?? '').trim();
  const text = citation.dataset['plain'].replace(accessPlace, `[${today()}]`);
  // Closed as the citation itself is.
  const stop = /[.。]$/.exec(text)?.[0] ?? '';
  return citesVersion() && version && !text.includes(version)
    ? `${text} ${textVersion[language]} ${version}${stop}`
    : text;
}

export function rememberStyle(style: string): void {
  remember(styleKey, style);
}

export function citesVersion(): boolean {
  return recall(versionKey) === 'yes';
}

export function rememberVersion(cites: boolean): void {
  remember(versionKey, cites ? 'yes' : '');
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still cites as asked on this page.
  }
}

/** `2026-11-21`, where the reader is. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
}
