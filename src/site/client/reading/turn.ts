/** Turning by key or stroke is loaded by the first of either, where there is something to turn to. */
const kinds = ['keydown', 'touchstart'] as const;

function start(event: Event): void {
  // What is selected belongs to this key; until the rest is loaded it may be selected no more.
  if (getSelection()?.isCollapsed === false) return;
  for (const kind of kinds) removeEventListener(kind, start);
  void import('./turn/index.ts').then(({ follow }) => follow(event));
}

if (document.querySelector('main a[rel]')) {
  for (const kind of kinds) addEventListener(kind, start, { passive: true });
}

export type {};
