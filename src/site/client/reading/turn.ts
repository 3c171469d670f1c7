/** The arrow keys lead to the page before and after, where it has such links; so does a swipe. */
const keys: Record<string, string> = { ArrowLeft: 'prev', ArrowRight: 'next' };

addEventListener('keydown', (event) => {
  const rel = keys[event.key];
  const { target, defaultPrevented, isComposing } = event;
  const isCommand = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  const isUsed =
    target instanceof Element && target.closest('input, textarea, select, [tabindex="0"], nav');
  if (!rel || isCommand || isUsed || defaultPrevented || isComposing) return;
  // Lines that stand upright are read from right to left: there the keys move along the text.
  const isUpright = document.documentElement.dataset['lines'] === 'vertical';
  if (!isUpright && getSelection()?.isCollapsed !== false)
    document.querySelector<HTMLAnchorElement>(`main a[rel=${rel}]`)?.click();
});

if (document.querySelector('main a[rel]')) {
  addEventListener(
    'touchstart',
    (event) => import('./swipe.ts').then(({ followSwipes }) => followSwipes(event)),
    { once: true, passive: true },
  );
}
