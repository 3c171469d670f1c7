/**
 * `<people-order>`: the register of people, which is printed by pinyin, in another order: by post,
 * so that all who held one stand together, or by presence, those who act in most articles first.
 */

/** A row and the section that it was printed in. */
interface Row {
  item: HTMLElement;
  list: Element;
  post: string;
  presence: number;
}

class PeopleOrder extends HTMLElement {
  #rows: Row[] = [];
  readonly #all = document.createElement('ul');

  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.order(target.value);
    });
  }

  private order(by: string): void {
    if (this.#rows.length === 0) this.#rows = readRows();
    for (const button of this.querySelectorAll('button')) {
      button.ariaPressed = String(button.value === by);
    }
    const isPrinted = by === 'pinyin';
    for (const section of document.querySelectorAll<HTMLElement>('.letter, .initials')) {
      section.hidden = !isPrinted;
    }
    if (isPrinted) for (const { item, list } of this.#rows) list.append(item);
    else this.#all.replaceChildren(...sort(this.#rows, by).map(({ item }) => item));
    this.#all.className = 'reordered';
    this.#all.hidden = isPrinted;
    this.after(this.#all);
  }
}

/** Rows without a post come last; equals stay by pinyin. */
function sort(rows: readonly Row[], by: string): Row[] {
  const collator = new Intl.Collator('zh');
  return rows.toSorted((one, other) =>
    by === 'presence'
      ? other.presence - one.presence
      : Number(one.post === '') - Number(other.post === '') ||
        collator.compare(one.post, other.post),
  );
}

function readRows(): Row[] {
  return [...document.querySelectorAll<HTMLElement>('.letter li')].flatMap((item) =>
    item.parentElement
      ? [
          {
            item,
            list: item.parentElement,
            post: item.querySelector('.post')?.textContent?.trim() ?? '',
            presence: Number(item.dataset['presence'] ?? 0),
          },
        ]
      : [],
  );
}

customElements.define('people-order', PeopleOrder);
