/** On an article: the tools for citing are loaded by the first thing that asks for them. */
const panel = document.querySelector<HTMLDetailsElement>('details.cite');
panel?.addEventListener(
  'toggle',
  () => import('./copy-and-save.ts').then(({ addButtons }) => addButtons(panel)),
  { once: true },
);

/** Whether the browser does not follow the hash by itself, to where the text stands. */
function needsHelp(): boolean {
  const id = location.hash.slice(1);
  return id !== '' && !document.getElementById(id)?.matches(':not(.n, .former)');
}

function arrive(): void {
  if (needsHelp()) import('./arrival/index.ts').then((arrival) => arrival.arrive());
}
arrive();
addEventListener('hashchange', arrive);

/** So long a selection has to rest, in milliseconds. */
const rest = 250;
let waiting: ReturnType<typeof setTimeout> | undefined;
document.addEventListener('selectionchange', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const { isCollapsed = true, anchorNode = null } = getSelection() ?? {};
    if (!isCollapsed && anchorNode?.parentElement?.closest('article')) {
      import('./tools/index.ts').then((tools) => tools.offerSelection());
    }
  }, rest);
});

document.querySelector('.body')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('.n') : null;
  // Pressed by a key, a click has no count.
  if (link)
    import('./tools/index.ts').then((tools) =>
      tools.offerParagraph(link, (event as MouseEvent).detail === 0),
    );
});
