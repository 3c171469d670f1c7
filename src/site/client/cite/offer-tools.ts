/** On an article: the tools for citing are loaded when a reader opens its citations. */
const panel = document.querySelector<HTMLDetailsElement>('details.cite');
panel?.addEventListener(
  'toggle',
  () => import('./copy-and-save.ts').then(({ addButtons }) => addButtons(panel)),
  { once: true },
);
