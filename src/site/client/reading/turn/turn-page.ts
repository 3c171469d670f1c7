/** Goes to what stands before or after, if there is such a link. */
export function turnPage(rel: 'prev' | 'next'): void {
  // Upright lines are read from right to left: there keys and fingers move along the text.
  if (document.documentElement.dataset['lines'] === 'vertical') return;
  if (getSelection()?.isCollapsed === false) return;
  document.querySelector<HTMLAnchorElement>(`main a[rel=${rel}]`)?.click();
}
