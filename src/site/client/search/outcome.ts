/** What a search found, in its place on the page; what is not asked for is not loaded. */
import type { Counted, Result } from '../../../search/result.ts';
import type { Answer } from '../../../search/worker-messages.ts';
import { say, words } from '../../i18n/words/index.ts';
import { homeToRoot } from '../../trees/tree.ts';
import type { Asker } from './ask.ts';
import { goToKept } from './keep-place.ts';
import { boundsToWords, bytesToWords, numberToWords } from './print/bounds-to-words.ts';
import {
  type Count,
  countToWords,
  failuresToWords,
  orderToWords,
  printNames,
} from './print/print-answer.ts';
import { printDays, printHits } from './print/print-hits.ts';
import { remember } from './remember.ts';
import type { Format } from './save/index.ts';
import { portions, type SearchState } from './state/address.ts';

/** Milliseconds without a new question before facets are asked for. */
const surveyPause = 250;

/** Bytes that are read without being asked for, so that the count is true. */
const smallCost = 60_000;

/** Articles that are saved at most. */
const mostSaved = 1000;

/** Lines of a concordance that are saved at most. */
const mostLinesSaved = 20_000;

export class Outcome {
  #page: HTMLElement;
  #asker: Asker;
  #home: string;
  #count: Count | null = null;
  #state: SearchState | null = null;
  #shown = 0;
  #timer = 0;

  constructor(page: HTMLElement, asker: Asker, home: string) {
    this.#page = page;
    this.#asker = asker;
    this.#home = home;
  }

  show({ answer, isLast }: { answer: Answer; isLast: boolean }, state: SearchState): void {
    const { result, names } = answer;
    clearTimeout(this.#timer);
    this.#state = state;
    this.#count = { result, names };
    // Whether nothing was found is known only with the names.
    if (isLast || result.atMost > 0) this.#showCount();
    this.#find('.suggestions').replaceChildren(...printNames(names, this.#home));
    if (!isLast) this.#showHits(result, state);
    if (isLast) this.#askMore(result, state);
    if (isLast) void this.#advise(this.#count);
    this.#page.classList.add('there');
  }

  fail(): void {
    this.clear();
    this.#find('.count').textContent = words('found').cannot;
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#count = null;
    this.#shown = 0;
    this.#page.classList.add('there');
    for (const name of ['.count', '.order', '.suggestions', '.advice', '.hits', '.lines']) {
      this.#find(name).replaceChildren();
    }
    for (const holder of this.#page.querySelectorAll('[data-survey]')) holder.replaceChildren();
    this.#toggle({ lost: false, more: false, views: false, whole: false, save: false });
  }

  /** A button of the result. */
  press({ name, value }: HTMLButtonElement): void {
    if (name === 'count') this.#countAll();
    else if (name === 'stop') this.#stop();
    else if (name === 'save') this.#save(value as Format);
    else if (name === 'copy') void this.#copyAddress();
    else if (name === 'export') this.#toggle({ save: this.#find('.save').hidden !== false });
  }

  #showCount(): void {
    const count = this.#count;
    if (count === null) return;
    this.#say('.count', countToWords(count));
    this.#say('.order', orderToWords(count, this.#state?.view !== 'lines'));
    const { result } = count;
    const lost = failuresToWords(result);
    this.#find('.lost p').textContent = lost;
    const isCountable = result.atLeast < result.atMost && result.atMost < Infinity;
    const { unread } = result;
    const cost = say(words('found').toRead, {
      articles: numberToWords(unread.articles),
      bytes: bytesToWords(unread.bytes),
    });
    this.#say('.whole span', isCountable ? cost : '');
    this.#toggle({
      lost: lost !== null,
      views: result.atMost > 0 && result.atMost < Infinity,
      whole: isCountable,
      ...(result.atMost === 0 ? { save: false } : {}),
    });
  }

  /** Says nothing twice: a screen reader would. */
  #say(selector: string, text: string): void {
    const place = this.#find(selector);
    if (place.textContent !== text) place.textContent = text;
  }

  #showHits(result: Result, state: SearchState): void {
    const { hits } = result;
    const setting = { home: this.#home, query: result.query };
    remember(hits);
    if (state.view === 'lines') {
      this.#find('.hits').replaceChildren();
      if (result.atMost > 0) this.#askLines(state);
      else this.#find('.lines').replaceChildren();
      return;
    }
    const printed = (state.view === 'days' ? printDays : printHits)(hits, setting);
    const list = this.#find('.hits');
    const isMore = this.#shown > 0 && state.shown > portions[state.view];
    const before = isMore ? this.#shown : hits.length;
    const had = list.contains(document.activeElement);
    list.replaceChildren(...printed);
    this.#find('.lines').replaceChildren();
    this.#shown = hits.length;
    this.#toggle({ more: result.atMost > hits.length && hits.length > 0 });
    if (before === hits.length && !had) goToKept();
    const links = list.querySelectorAll<HTMLElement>(':is(h2, h3) > a');
    if (before < hits.length || had) links[had ? 0 : before]?.focus();
  }

  /** Facets when the reader rests, and places if they cost little. */
  #askMore(result: Result, state: SearchState): void {
    if (result.atMost === 0 || result.atMost === Infinity) {
      for (const holder of this.#page.querySelectorAll('[data-survey]')) holder.replaceChildren();
      return;
    }
    this.#timer = window.setTimeout(() => {
      void this.#askSurvey(state);
      if (result.atLeast < result.atMost && result.unread.bytes <= smallCost) this.#askCount();
    }, surveyPause);
  }

  async #askSurvey(state: SearchState): Promise<void> {
    const { askSurvey, showSurvey } = await import('./survey/index.ts');
    if (this.#state !== state) return;
    const survey = await askSurvey(this.#asker, state.query);
    if (this.#state !== state) return;
    showSurvey(this.#page, survey, state);
  }

  /** Where nothing was found: what may be tried instead. */
  async #advise({ result, names }: Count): Promise<void> {
    const { query, atMost, isSearchable } = result;
    const place = this.#find('.advice');
    place.replaceChildren();
    if (atMost > 0 || names.length > 0 || !isSearchable) return;
    const { printAdvice } = await import('./choices/index.ts');
    if (this.#count?.result.query === query) place.replaceChildren(...printAdvice(query));
  }

  #askCount(): void {
    const state = this.#state;
    if (state === null) return;
    this.#asker.task({ task: 'count', query: state.query }, (answer) => {
      if ('counted' in answer && this.#state === state) this.#showCounted(answer.counted, state);
    });
  }

  #countAll(): void {
    this.#find('.whole').dataset['runs'] = '';
    this.#askCount();
  }

  #stop(): void {
    delete this.#find('.whole').dataset['runs'];
    this.#asker.task({ task: 'stop' });
    this.#showCount();
    if (this.#state) void this.#askSurvey(this.#state);
  }

  /** The number is said when it is final; until then it is seen to grow. */
  #showCounted(counted: Counted, state: SearchState): void {
    if (this.#count === null) return;
    const { unread } = counted;
    const wasOpen = 'runs' in this.#find('.whole').dataset;
    this.#count = { ...this.#count, result: { ...this.#count.result, ...counted } };
    if (unread.articles > 0 && wasOpen) {
      const left = say(words('found').leftToRead, {
        known: boundsToWords(counted),
        articles: numberToWords(unread.articles),
        bytes: bytesToWords(unread.bytes),
      });
      this.#say('.whole span', left);
      return;
    }
    delete this.#find('.whole').dataset['runs'];
    this.#showCount();
    // What it was said to be at most is known now.
    if (unread.articles === 0 || wasOpen) void this.#askSurvey(state);
  }

  #askLines(state: SearchState): void {
    const loading = import('./lines/index.ts');
    const request = { query: state.query, limit: state.shown, context: 30 };
    this.#asker.task({ task: 'concordance', ...request }, async (answer) => {
      const { showLines } = await loading;
      if (!('concordance' in answer) || this.#state !== state) return;
      showLines(this.#find('.lines'), answer.concordance, { home: this.#home, sort: state.sort });
      this.#toggle({ more: !answer.concordance.complete });
      goToKept();
    });
  }

  #save(format: Format): void {
    const state = this.#state;
    if (state === null) return;
    this.#say('.save output', words('found').reading);
    const loading = import('./save/index.ts');
    if (state.view === 'lines' && format === 'csv') {
      const lines = { query: state.query, limit: mostLinesSaved, context: 30 };
      this.#asker.task({ task: 'concordance', ...lines }, async (answer) => {
        const { saveLines } = await loading;
        if (!('concordance' in answer) || this.#state !== state) return;
        const setting = { home: homeToRoot(this.#home), sort: state.sort };
        this.#say('.save output', saveLines(answer.concordance, setting));
      });
      return;
    }
    const request = { query: state.query, limit: mostSaved, order: state.order };
    this.#asker.task({ task: 'articles', request }, async (answer) => {
      const { saveArticles } = await loading;
      if (!('articles' in answer) || this.#state !== state) return;
      this.#say('.save output', saveArticles(answer.articles, homeToRoot(this.#home), format));
    });
  }

  async #copyAddress(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say('.save output', words('found').linkCopied);
    } catch {
      this.#say('.save output', location.href);
    }
  }

  #toggle(shown: Partial<Record<'lost' | 'more' | 'views' | 'whole' | 'save', boolean>>): void {
    for (const [name, isShown] of Object.entries(shown)) this.#find(`.${name}`).hidden = !isShown;
    if ('save' in shown) {
      this.#say('.save output', '');
      const button = this.#page.querySelector<HTMLButtonElement>('button[name=export]');
      if (button) button.ariaExpanded = String(shown.save);
    }
  }

  #find(selector: string): HTMLElement {
    const found = this.#page.querySelector<HTMLElement>(selector);
    if (found === null) throw new Error(`The search page has no ${selector}`);
    return found;
  }
}
