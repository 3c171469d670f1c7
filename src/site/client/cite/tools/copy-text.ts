/** Copies a text, and says so on the button and aloud. */
import { words } from '../../../i18n/words/index.ts';

/** How long a button says what it did, in milliseconds. */
const thanks = 2000;

const status = document.createElement('div');
status.role = 'status';
status.className = 'spoken';

/** Read out by a screen reader; seen by nobody. */
export function tell(says: string): void {
  if (!status.isConnected) document.body.append(status);
  status.textContent = '';
  setTimeout(() => {
    status.textContent = says;
  }, 100);
}

/** `select` selects the text, for readers whose browser does not let us copy. */
export async function copyText(
  button: HTMLButtonElement,
  text: string,
  select: () => void,
): Promise<void> {
  const label = button.dataset['label'] ?? button.textContent ?? '';
  button.dataset['label'] = label;
  // What stands beside it stays where it is.
  button.style.minInlineSize = `${button.offsetWidth}px`;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = words('cite').copied;
  } catch {
    select();
    button.textContent = words('cite').copyByKey;
  }
  tell(button.textContent);
  setTimeout(() => {
    button.textContent = label;
  }, thanks);
}

export function toButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  return button;
}
