/**
 * The quick search: a dialog over any page, of names, headlines and the way to the text. A combobox
 * after https://www.w3.org/WAI/ARIA/apg/patterns/combobox/: the focus stays in the field.
 */

import { say, words } from '../../../i18n/words/index.ts';
import { homeToRoot } from '../../../trees/tree.ts';
import { loadWords } from '../../load-words.ts';
import { Asker } from '../ask.ts';
import { element } from '../print/element.ts';
import { readInTree } from '../read-in-tree.ts';
import { printOptions, printTextSearch } from './options.ts';
import '../../../styles/pages/search/quick.css';

/** Articles that are offered. */
const limit = 6;

/** Milliseconds without a letter before a question is asked. */
const pause = 80;

let dialog: QuickSearch | null = null;

/** Opens the dialog, made at the first call; `home` is the address of the home page. */
export async function openQuickSearch(home: string): Promise<void> {
  await loadWords();
  await readInTree(home);
  dialog ??= new QuickSearch(home);
  dialog.open();
}

class QuickSearch {
  #home: string;
  #asker: Asker;
  #field = element('input', '');
  #list = element('div', 'options');
  #status = element('p', 'unseen');
  #dialog: HTMLDialogElement;
  #timer = 0;

  constructor(home: string) {
    this.#home = home;
    this.#asker = new Asker(`${homeToRoot(home)}search/`, () => this.#say(words('found').cannot));
    Object.assign(this.#field, {
      type: 'search',
      placeholder: words('found').quickHint,
      role: 'combobox',
    });
    Object.assign(this.#field, { ariaLabel: words('found').quick, ariaAutoComplete: 'list' });
    this.#field.autocomplete = 'off';
    this.#field.spellcheck = false;
    this.#field.setAttribute('aria-controls', 'quick-list');
    Object.assign(this.#list, {
      id: 'quick-list',
      role: 'listbox',
      ariaLabel: words('found').quickList,
    });
    this.#status.role = 'status';
    const hint = element('p', 'soft', words('found').quickKeys);
    this.#dialog = element('dialog', 'quick', this.#field, this.#list, hint, this.#status);
    this.#dialog.ariaLabel = words('found').quick;
    document.body.append(this.#dialog);
    this.#field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#askSoon();
    });
    this.#field.addEventListener('compositionend', () => this.#askSoon());
    this.#dialog.addEventListener('keydown', (event) => this.#press(event));
    this.#dialog.addEventListener('click', ({ target }) => {
      if (target === this.#dialog) this.#dialog.close();
    });
    this.#show([]);
  }

  open(): void {
    if (this.#dialog.open) return;
    this.#asker.open();
    this.#dialog.showModal();
    this.#field.select();
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), pause);
  }

  #ask(): void {
    const query = this.#field.value.trim();
    if (query === '') {
      this.#asker.forget();
      this.#show([]);
      this.#say('');
      return;
    }
    this.#asker.search({ query, limit, order: 'best' }, (answer, isLast) => {
      const options = printOptions(answer, this.#home);
      this.#show(options);
      if (isLast) this.#say(say(words('found').options, { count: options.length }));
    });
  }

  #show(options: HTMLElement[]): void {
    for (const [place, option] of options.entries()) option.id = `quick-${place}`;
    this.#list.replaceChildren(...options);
    this.#field.ariaExpanded = String(options.length > 0);
    this.#field.removeAttribute('aria-activedescendant');
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  /** While an input method composes, every key is its own. */
  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') this.#follow(event);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const options = [...this.#list.children];
    if (step === undefined || options.length === 0) return;
    event.preventDefault();
    const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    if (at >= 0 && options[at]) options[at].ariaSelected = 'false';
    const next = options[(at < 0 && step < 0 ? -1 : at + step + options.length) % options.length];
    const chosen = next ?? options.at(-1);
    if (!chosen) return;
    chosen.ariaSelected = 'true';
    chosen.scrollIntoView({ block: 'nearest' });
    this.#field.setAttribute('aria-activedescendant', chosen.id);
  }

  /** Where nothing is chosen, the text is searched for what is typed. */
  #follow(event: KeyboardEvent): void {
    const query = this.#field.value.trim();
    if (query === '') return;
    event.preventDefault();
    const chosen = this.#list.querySelector<HTMLElement>('[aria-selected="true"]');
    (chosen ?? printTextSearch(query, this.#home, '')).click();
  }
}
