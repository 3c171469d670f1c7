/** `<search-page>`: searches while its reader types, and prints what the worker answers. */
import { homeToRoot } from '../../trees/tree.ts';
import { loadWords } from '../load-words.ts';
import { Asker } from './ask.ts';
import { keepPlace } from './keep-place.ts';
import { moveByKey } from './move-by-key.ts';
import { Outcome } from './outcome.ts';
import { isConverted } from './print/element.ts';
import { changeScript, readInTree } from './read-in-tree.ts';
import {
  addressToState,
  changeState,
  emptyState,
  portions,
  type SearchState,
  stateToAddress,
} from './state/address.ts';

/** Milliseconds without a letter before a question is asked. */
const pause = 60;

class SearchPage extends HTMLElement {
  #state = emptyState;
  #timer = 0;
  #asker: Asker | null = null;
  #outcome: Outcome | null = null;

  connectedCallback(): void {
    const home = this.#home;
    const asker = new Asker(`${homeToRoot(home)}search/`, () => this.#outcome?.fail());
    this.#asker = asker;
    this.#outcome = new Outcome(this, asker, home);
    asker.open();
    this.#field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#goSoon();
    });
    this.#field.addEventListener('compositionend', () => this.#goSoon());
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ query: this.#field.value });
    });
    this.addEventListener('change', (event) => void this.#filter(event.target));
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => moveByKey(event, this, this.#field));
    addEventListener('popstate', () => this.#readAddress());
    keepPlace();
    const typed = 'composing' in this.dataset ? '' : this.#field.value;
    this.#showScript();
    this.#readAddress();
    // What was typed while this was on its way.
    if (this.#state.query === '' && typed !== '') this.#go({ query: typed });
  }

  get #home(): string {
    return new URL(this.dataset['home'] ?? '/', location.href).href;
  }

  get #field(): HTMLInputElement {
    return this.#find<HTMLInputElement>('input[name=q]');
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`The search page has no ${selector}`);
    return found;
  }

  #readAddress(): void {
    this.#state = addressToState(location.search);
    this.#field.value = this.#state.query;
    this.#ask();
  }

  #goSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#go({ query: this.#field.value }), pause);
  }

  /** What is typed takes the place of what was typed before; what is chosen can be gone back from. */
  #go(change: Partial<SearchState>, isChosen = false): void {
    this.#state = changeState(this.#state, change);
    const address = location.pathname + stateToAddress(this.#state);
    if (address !== location.pathname + location.search) {
      history[isChosen ? 'pushState' : 'replaceState'](null, '', address);
    }
    this.#ask();
  }

  #ask(): void {
    clearTimeout(this.#timer);
    this.#showControls();
    const query = this.#state.query.trim();
    const state = { ...this.#state, query };
    if (query === '') {
      this.#asker?.forget();
      this.#outcome?.clear();
      return;
    }
    const limit = state.view === 'lines' ? portions.list : state.shown;
    this.#asker?.search({ query, limit, order: state.order }, (answer, isLast) => {
      this.#outcome?.show({ answer, isLast }, state);
    });
  }

  #showControls(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('[data-filter]')) input.value = '';
    void this.#showChoices();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-set]')) {
      const [name = '', value = ''] = link.dataset['set']?.split('=') ?? [];
      link.href = stateToAddress(changeState(this.#state, { [name]: value })) || '?';
      link.ariaCurrent = this.#state[name as keyof SearchState] === value ? 'true' : null;
    }
    this.dataset['view'] = this.#state.view;
  }

  /** Where there may be any, or were some. */
  async #showChoices(): Promise<void> {
    const isEmpty = this.#find('.choices').childElementCount === 0;
    if (isEmpty && !/[:：]/.test(this.#state.query)) return;
    const { showChoices } = await import('./choices/index.ts');
    showChoices(this, this.#state);
  }

  async #filter(target: EventTarget | null): Promise<void> {
    if (!(target instanceof HTMLInputElement && target.dataset['filter'])) return;
    const { narrow } = await import('./choices/index.ts');
    const query = narrow(this.#state.query, target, this);
    if (query !== this.#state.query) this.#choose({ query });
  }

  #choose(change: Partial<SearchState>): void {
    if (change.query !== undefined) this.#field.value = change.query;
    this.#go(change, true);
  }

  /** Between Traditional and the characters of the source. */
  async #changeScript(): Promise<void> {
    await changeScript(this.#home);
    this.#showScript();
    this.#ask();
  }

  #showScript(): void {
    const button = this.querySelector<HTMLButtonElement>('button[name=original]');
    if (button) button.ariaPressed = String(!isConverted());
  }

  /** Links to this page change it in place; opened elsewhere they are links. */
  #click(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (target instanceof HTMLButtonElement) {
      const { shown, view } = this.#state;
      if (target.name === 'more') this.#go({ shown: shown + 2 * portions[view] });
      else if (target.name === 'again') this.#ask();
      else if (target.name === 'original') void this.#changeScript();
      else this.#outcome?.press(target);
      return;
    }
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
    const address = new URL(target?.getAttribute('href') ?? '/', location.href);
    const isHere = address.origin + address.pathname === location.origin + location.pathname;
    if (target === null || !isPlain || !isHere) return;
    event.preventDefault();
    this.#choose(addressToState(address.search));
  }
}

await loadWords();
const page = document.querySelector<HTMLElement>('search-page');
await readInTree(new URL(page?.dataset['home'] ?? '/', location.href).href);
customElements.define('search-page', SearchPage);
