/** On an article: the tools for citing are loaded by the first thing that asks for them. */
const loadTools = () => import('./lazy.ts');

/** So long a selection has to rest, in milliseconds. */
const rest = 250;
let waiting: ReturnType<typeof setTimeout> | undefined;

function arrive(): void {
  const id = location.hash.slice(1);
  if (id && !document.getElementById(id)?.matches(':not(.n, .former)')) {
    loadTools().then((tools) => tools.arrive());
  }
}

arrive();
addEventListener('hashchange', arrive);

const panel = document.querySelector<HTMLElement>('.cite');
panel?.addEventListener('toggle', () => loadTools().then((tools) => tools.addButtons(panel)), {
  once: true,
});

document.addEventListener('selectionchange', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    if (getSelection()?.isCollapsed === false) loadTools().then((tools) => tools.offerSelection());
  }, rest);
});

document.querySelector('.body')?.addEventListener('click', (event) => {
  const { target, detail } = event as MouseEvent;
  const link = target instanceof Element && target.closest<HTMLElement>('.n');
  // Pressed by a key, a click has no count.
  if (link) loadTools().then((tools) => tools.offerParagraph(link, detail === 0));
});
