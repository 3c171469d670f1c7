/** `<offline-copies>`: what is kept on this device, and getting or removing it. */
import { addressToPath } from '../../../../offline/address-to-path.ts';
import { pathToPrefix } from '../../../../offline/path-to-role.ts';
import { extentOf } from '../../../../offline/plans.ts';
import type { Summary } from '../../../../offline/records.ts';
import type { Words } from '../../../i18n/words/index.ts';
import { say } from '../../../i18n/words/template.ts';
import { basePath } from '../../base-path.ts';
import { readDevice, writeDevice } from '../../device.ts';
import { getSummary } from '../get-lists.ts';
import { refusal, start } from '../register.ts';
import { Memory } from '../state.ts';
import { Store } from '../store.ts';
import { type Entry, keptPages, pathToEntry } from './list-copies.ts';
import { sizeToWords } from './size-to-words.ts';

/** Entries shown at once. */
const pageful = 50;

const scope = new URL(basePath, location.href).href;

class OfflineCopies extends HTMLElement {
  #words = {} as Words['copies'];
  #store = new Store(scope, 'kept');
  #memory = new Memory(scope);
  #summary: Summary | null = null;
  #prefix = '';
  #paths: string[] = [];
  #stopping: AbortController | null = null;

  async connectedCallback(): Promise<void> {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words['copies'];
    const path = addressToPath(location.href, scope) ?? '';
    const missing = document.querySelector<HTMLElement>('.missing');
    if (missing) missing.hidden = /(?:^|\/)offline\/$/u.test(path);
    this.hidden = false;
    if (!('caches' in globalThis) || !('serviceWorker' in navigator)) {
      this.textContent = this.#words.forbidden;
      return;
    }
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) void this.#act(button);
    });
    addEventListener('online', () => void this.#showExtent(path).then(() => this.#goOn()));
    this.#showChoice();
    await this.#showKept();
    await this.#showExtent(path);
    await this.#goOn();
  }

  async #act(button: HTMLButtonElement): Promise<void> {
    const { path } = button.dataset;
    if (path !== undefined) {
      await this.#store.drop([path]);
      await this.#showKept();
    } else if (button.name === 'start') await this.#start();
    else if (button.name === 'stop') await this.#stop();
    else if (button.name === 'more') await this.#showEntries(this.#count() + pageful);
    else if (button.name === 'clear') await this.#clear();
    else if (button.name === 'refuse') await this.#refuse();
    else if (button.name === 'allow') await this.#allow();
  }

  /** Goes on with a whole copy that was begun and not stopped. */
  async #goOn(): Promise<void> {
    const { wanted } = await this.#memory.read();
    if (this.#summary && wanted.includes(this.#prefix)) await this.#start();
  }

  async #start(): Promise<void> {
    if (this.#summary === null || this.#stopping !== null) return;
    this.#stopping = new AbortController();
    await navigator.storage?.persist?.();
    await this.#want(true);
    this.#show('start', false);
    this.#show('stop', true);
    this.#find('.going').hidden = false;
    const { download } = await import('../download.ts');
    const { end, unsound } = await download(this.#store, {
      scope,
      summary: this.#summary,
      prefix: this.#prefix,
      signal: this.#stopping.signal,
      wait: () => this.#say(this.#words.state.busy),
      report: (progress) => {
        this.#find<HTMLProgressElement>('progress').value = progress.done / progress.count;
        const size = sizeToWords(progress.bytes);
        this.#say(say(this.#words.state.going, { ...progress, size }));
      },
    });
    this.#stopping = null;
    const faults = unsound > 0 ? say(this.#words.state.unsound, { count: unsound }) : '';
    this.#say(`${end === 'whole' && unsound > 0 ? '' : this.#words.state[end]}${faults}`);
    this.#show('start', end !== 'whole', this.#words.resume);
    this.#show('stop', false);
    this.#find('.going').hidden = true;
    await this.#showKept();
  }

  async #stop(): Promise<void> {
    this.#stopping?.abort();
    await this.#want(false);
  }

  async #want(isWanted: boolean): Promise<void> {
    const { wanted } = await this.#memory.read();
    const others = wanted.filter((one) => one !== this.#prefix);
    await this.#memory.write({ wanted: isWanted ? [...others, this.#prefix] : others });
  }

  async #clear(): Promise<void> {
    await this.#stop();
    for (const kind of ['kept', 'outgoing', 'state']) await new Store(scope, kind).clear();
    await this.#showKept();
    this.#find('.total').textContent = this.#words.cleared;
  }

  /** A page that a worker serves goes on being served by it, so it is opened anew. */
  async #refuse(): Promise<void> {
    writeDevice(refusal, true);
    const registration = await navigator.serviceWorker.getRegistration(basePath);
    await registration?.unregister();
    await this.#clear();
    location.reload();
  }

  async #allow(): Promise<void> {
    writeDevice(refusal, null);
    this.#showChoice();
    await start();
  }

  #showChoice(): void {
    const isRefused = readDevice(refusal) === true;
    this.#find('.choice').textContent = isRefused ? this.#words.refused : this.#words.keeps;
    this.#show('refuse', !isRefused);
    this.#show('allow', isRefused);
  }

  async #showExtent(path: string): Promise<void> {
    this.#summary = await getSummary(scope);
    const extent = this.#find('.extent');
    this.#show('start', this.#summary !== null);
    if (this.#summary === null) {
      extent.textContent = this.#words.unreachable;
      return;
    }
    this.#prefix = pathToPrefix(path, Object.keys(this.#summary.trees));
    const [count, bytes] = extentOf(this.#summary, this.#prefix);
    const { quota = 0, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    const room = quota - usage;
    const parts = [say(this.#words.extent, { count, size: sizeToWords(bytes) })];
    if (quota > 0) parts.push(say(this.#words.room, { size: sizeToWords(room) }));
    if (quota > 0 && room < bytes) parts.push(this.#words.tight);
    extent.textContent = parts.join(document.documentElement.lang.startsWith('zh') ? '' : ' ');
  }

  async #showKept(): Promise<void> {
    this.#paths = await keptPages(this.#store);
    const { usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
    const values = { count: this.#paths.length, size: sizeToWords(usage) };
    const isNone = this.#paths.length === 0;
    this.#find('.total').textContent = isNone ? this.#words.none : say(this.#words.total, values);
    this.#show('clear', !isNone);
    await this.#showEntries(Math.max(this.#count(), pageful));
  }

  async #showEntries(count: number): Promise<void> {
    const shown = this.#paths.slice(0, count);
    const entries = await Promise.all(shown.map((path) => pathToEntry(this.#store, path, scope)));
    this.#find('.entries').replaceChildren(...entries.map((entry) => this.#print(entry)));
    this.#show('more', count < this.#paths.length);
  }

  #print({ path, title, href }: Entry): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.className = 'song';
    link.textContent = title;
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['path'] = path;
    button.textContent = this.#words.remove;
    button.ariaLabel = say(this.#words.removeThis, { title });
    item.append(link, button);
    return item;
  }

  #count(): number {
    return this.#find('.entries').childElementCount;
  }

  #say(text: string): void {
    this.#find('.state').textContent = text;
  }

  #show(name: string, isShown: boolean, label = ''): void {
    const button = this.#find<HTMLButtonElement>(`button[name=${name}]`);
    button.hidden = !isShown;
    if (label) button.textContent = label;
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`<offline-copies> lacks ${selector}`);
    return found;
  }
}

customElements.define('offline-copies', OfflineCopies);
