/** Who comes back from an article finds the result where it was left: hits are there after the page. */

/** Where the page was, of an entry of the history; null once it was gone to, or where there is none. */
let kept: number | null = null;

/** Once, before the address is changed. */
export function keepPlace(): void {
  const state = history.state as { place?: number } | null;
  kept = state?.place ?? null;
  addEventListener('pagehide', () => {
    history.replaceState({ place: scrollY }, '');
  });
}

/** When hits are printed for the first time. */
export function goToKept(): void {
  if (kept !== null) scrollTo(0, kept);
  kept = null;
}
