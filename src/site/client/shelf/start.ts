/** On an article: the reading list and the history are loaded when the page itself is there. */
const shelve = document.querySelector<HTMLButtonElement>('.shelve');
if (shelve) {
  addEventListener('load', () => {
    setTimeout(() => import('./article.ts').then(({ offerShelf }) => offerShelf(shelve)));
  });
}
