/** Says why a reader is shown something else than the address named. */
import '../../../styles/pages/cite/arrival.css';

let notice: HTMLElement | null = null;

/** Before a paragraph, or before the whole text. */
export function showNotice(paragraph: Element | null, says: string): void {
  const place = paragraph ?? document.querySelector('.body');
  if (place === null) return;
  notice = document.createElement('div');
  notice.className = 'arrival';
  notice.role = 'status';
  place.before(notice);
  const shown = notice;
  // What is put into a live region after it stands in the page is read out.
  requestAnimationFrame(() => {
    shown.textContent = says;
    shown.scrollIntoView({ block: 'center' });
  });
}

export function leaveNotice(): void {
  notice?.remove();
  notice = null;
}
