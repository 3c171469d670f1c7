/** Turning by key or stroke is loaded by the first of either, where there is something to turn to. */
if (document.querySelector('main a[rel]')) {
  for (const kind of ['keydown', 'touchstart']) {
    addEventListener(
      kind,
      (event) => import('./turn/index.ts').then(({ follow }) => follow(event)),
      {
        once: true,
        passive: true,
      },
    );
  }
}
