/** On an article that a search led to, the rest is loaded and marks what was looked for. */
const query = new URLSearchParams(location.search).get('q');
if (query) {
  import('./article/index.ts').then(({ showFound }) => showFound(query));
}
