/** `<reading-settings>`: buttons that choose the theme and the size of text, and remember it. */
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
    for (const button of this.querySelectorAll('button')) {
      const chosen = document.documentElement.dataset[button.name] ?? '';
      button.ariaPressed = String(chosen === button.value);
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
