/**
 * `<reading-settings>`: buttons that choose the theme, the size of text and the direction of lines,
 * and remember it.
 */
class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      const { name, value } = button ?? { name: '', value: '' };
      if (name) {
        choose(name, value);
        this.show();
      }
    });
    this.show();
  }

  show(): void {
    const { dataset } = document.documentElement;
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[name]')) {
      button.ariaPressed = String((dataset[button.name] ?? '') === button.value);
    }
    if (dataset['lines'] === 'vertical' && document.querySelector('.spread > article')) {
      import('./vertical/index.ts').then(({ setVertical }) => setVertical());
    }
  }
}

/** Sets a choice on the page; the empty one is the default and is forgotten. */
function choose(name: string, value: string): void {
  const { dataset } = document.documentElement;
  if (value) {
    dataset[name] = value;
  } else {
    delete dataset[name];
  }
  try {
    localStorage.setItem(name, value);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

customElements.define('reading-settings', ReadingSettings);
