/** `<search-page>`: searches while its reader types, and prints what the worker answers. */
import type { Order } from '../../../search/result.ts';
import type { Answer } from '../../../search/worker-messages.ts';
import { Asker } from './ask.ts';
import { type Filter, readFilter, writeFilter } from './filters.ts';
import { countToWords, failuresToWords, orderToWords, printNames } from './print-answer.ts';
import { printHit } from './print-hit.ts';

/** Hits shown at first, and more at a time. */
const pageOfHits = 10;
const moreHits = 20;

/** Milliseconds without a letter before a question is asked. */
const pause = 60;

class SearchPage extends HTMLElement {
  #asker: Asker | null = null;
  #limit = pageOfHits;
  #order: Order = 'best';
  #timer = 0;
  #shown = 0;

  connectedCallback(): void {
    const home = new URL(this.dataset['home'] ?? '/', location.href).href;
    this.#asker = new Asker(`${home}search/`, (answer) => this.#print(answer, home));
    this.addEventListener('focusin', () => this.#asker?.ask(null), { once: true });
    this.#field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#askSoon();
    });
    this.#field.addEventListener('compositionend', () => this.#askSoon());
    this.#find('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.addEventListener('change', (event) => this.#filter(event.target));
    this.addEventListener('click', (event) => this.#click(event.target));
    addEventListener('popstate', () => this.#readAddress());
    this.#find<HTMLDetailsElement>('.filters').open = matchMedia('(width >= 48rem)').matches;
    this.#find<HTMLDetailsElement>('.help').open = !new URLSearchParams(location.search).has('q');
    this.#readAddress();
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
    const parameters = new URLSearchParams(location.search);
    const order = parameters.get('order');
    this.#order = order === 'newest' || order === 'oldest' ? order : 'best';
    this.#field.value = parameters.get('q') ?? '';
    if (this.#field.value !== '') this.#ask();
  }

  #writeAddress(): void {
    const address = new URL(location.href);
    const query = this.#field.value.trim();
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    if (this.#order === 'best') address.searchParams.delete('order');
    else address.searchParams.set('order', this.#order);
    if (address.href !== location.href) history.replaceState(null, '', address);
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(), pause);
  }

  #ask(limit = pageOfHits): void {
    clearTimeout(this.#timer);
    this.#limit = limit;
    this.#writeAddress();
    this.#showControls();
    const query = this.#field.value.trim();
    if (query === '') this.#clear();
    else this.#asker?.ask({ query, limit, order: this.#order });
  }

  #showControls(): void {
    const query = this.#field.value;
    const [from = '', to = from] = readFilter(query, 'date').split('..');
    for (const input of this.querySelectorAll<HTMLInputElement>('[data-filter]')) {
      const filter = input.dataset['filter'] as Filter;
      if (filter === 'date') input.value = input.dataset['end'] === 'to' ? to : from;
      else input.value = readFilter(query, filter);
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name=order]')) {
      button.ariaPressed = String(button.value === this.#order);
    }
  }

  #filter(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const filter = target.dataset['filter'] as Filter | undefined;
    if (filter === undefined) return;
    const [from = '', to = ''] = [
      ...this.querySelectorAll<HTMLInputElement>('[data-filter="date"]'),
    ].map((input) => input.value.trim());
    const days = from === to ? from : `${from}..${to}`;
    const value = filter === 'date' ? days : target.value;
    this.#field.value = writeFilter(this.#field.value, filter, value);
    this.#ask();
  }

  #click(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.name === 'order') {
      this.#order = button.value as Order;
      this.#ask();
    } else if (button?.name === 'more') this.#ask(this.#limit + moreHits);
    else if (button?.name === 'again') this.#ask(this.#limit);
  }

  #clear(): void {
    this.#find('.count').replaceChildren();
    this.#find('.order').replaceChildren();
    this.#find('.suggestions').replaceChildren();
    this.#find('.hits').replaceChildren();
    this.#shown = 0;
    this.#toggle({ lost: false, more: false, orders: false });
  }

  #print(answer: Answer | null, home: string): void {
    if (answer === null) {
      this.#clear();
      this.#find('.count').textContent = '这个浏览器不能运行检索';
      return;
    }
    if (this.#field.value.trim() === '') return;
    const { result, names } = answer;
    const hits = result.hits.map((hit) => printHit(hit, home, result.query));
    const count = this.#find('.count');
    const words = countToWords(result);
    if (count.textContent !== words) count.textContent = words;
    this.#find('.order').textContent = orderToWords(result);
    this.#find('.suggestions').replaceChildren(...printNames(names, home));
    const lost = failuresToWords(result);
    this.#find('.lost p').textContent = lost;
    const more = result.atMost > hits.length && hits.length >= this.#limit;
    this.#toggle({ lost: lost !== null, more, orders: result.atMost > 1 });
    const list = this.#find('.hits');
    const before = this.#limit > pageOfHits ? this.#shown : hits.length;
    const isSame = list.childElementCount === hits.length && names.length > 0;
    if (!isSame) list.replaceChildren(...hits);
    this.#shown = hits.length;
    if (before < hits.length) hits[before]?.querySelector('a')?.focus();
  }

  #toggle(shown: Record<'lost' | 'more' | 'orders', boolean>): void {
    for (const [name, isShown] of Object.entries(shown)) {
      this.#find(`.${name}`).hidden = !isShown;
    }
  }
}

customElements.define('search-page', SearchPage);
