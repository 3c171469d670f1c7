/** `<reading-list>`: what is on the list, what was read, and getting both out or away. */
import { cslToId } from '../../../../export/reference/csl-to-reference.ts';
import type { Words } from '../../../i18n/words/index.ts';
import { say } from '../../../i18n/words/template.ts';
import { canKeep } from '../../device.ts';
import { bringIn, takeOff } from '../items.ts';
import {
  readHistory,
  readShelf,
  remembersHistory,
  switchHistory,
  writeHistory,
  writeShelf,
} from '../records.ts';

interface Entry {
  id: string;
  title: string;
  at: number;
}

class ReadingList extends HTMLElement {
  #words = {} as Words['shelf'];

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Words['shelf'];
    this.hidden = false;
    if (!canKeep()) {
      this.textContent = this.#words.forbidden;
      return;
    }
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (button) void this.#act(button);
    });
    this.#find<HTMLInputElement>('input[type=file]').addEventListener('change', (event) => {
      void this.#import(event.target as HTMLInputElement);
    });
    this.#find<HTMLInputElement>('input[name=history]').addEventListener('change', (event) => {
      switchHistory((event.target as HTMLInputElement).checked);
      this.#show();
    });
    // Another window may change it.
    addEventListener('storage', () => this.#show());
    this.#show();
  }

  async #act({ name, value }: HTMLButtonElement): Promise<void> {
    if (name === 'remove') writeShelf(takeOff(readShelf(), value));
    else if (name === 'forget') writeHistory(readHistory().filter(({ id }) => id !== value));
    else if (name === 'clear') writeShelf([]);
    else if (name === 'empty') writeHistory([]);
    else if (name === 'import') this.#find('input[type=file]').click();
    else if (name === 'save') {
      const { saveList } = await import('./save-list.ts');
      saveList(readShelf(), this.#words.file, value);
    }
    this.#show();
  }

  async #import(input: HTMLInputElement): Promise<void> {
    const text = (await input.files?.[0]?.text()) ?? '';
    const before = readShelf();
    const after = bringIn(before, text, Date.now());
    const isKept = writeShelf(after);
    this.#show();
    const count = after.length - before.length;
    this.#find('.said').textContent = isKept
      ? say(this.#words.brought, { count })
      : this.#words.full;
    input.value = '';
  }

  #show(): void {
    const shelf = readShelf().map(({ csl, added }) => ({
      id: cslToId(csl),
      title: csl.title,
      at: added,
    }));
    const history = readHistory().map(({ id, title, at }) => ({ id, title, at }));
    this.#print('.shelf', shelf, 'remove');
    this.#print('.history', history, 'forget');
    this.#find<HTMLInputElement>('input[name=history]').checked = remembersHistory();
    this.#find('.said').textContent = '';
  }

  #print(selector: string, entries: Entry[], action: string): void {
    const section = this.#find(selector);
    section.classList.toggle('empty', entries.length === 0);
    const list = section.querySelector('.entries');
    list?.replaceChildren(...entries.map((entry) => this.#toItem(entry, action)));
  }

  #toItem({ id, title, at }: Entry, action: string): HTMLElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${this.dataset['home']}articles/${id}/`;
    link.className = 'song';
    link.lang = 'zh';
    link.textContent = title;
    const time = document.createElement('time');
    time.dateTime = new Date(at).toISOString();
    time.textContent = new Date(at).toLocaleDateString(document.documentElement.lang);
    const button = document.createElement('button');
    button.type = 'button';
    button.name = action;
    button.value = id;
    button.textContent = this.#words.remove;
    button.ariaLabel = say(this.#words.removeThis, { title });
    item.append(link, time, button);
    return item;
  }

  #find<Found extends HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (found === null) throw new Error(`<reading-list> lacks ${selector}`);
    return found;
  }
}

customElements.define('reading-list', ReadingList);
