/**
 * A quick level stroke of one finger turns to the article or issue beside this one. It does nothing
 * where the finger scrolls, selects, zooms, or starts on what moves sideways by itself.
 */

import { turnPage } from './turn-page.ts';

/** A stroke is at least so long, in pixels, as many times as long as high, and takes at most so many milliseconds. */
const stroke = { length: 80, slope: 3, time: 600 };

/** Strokes that start closer to the side of the screen belong to the browser. */
const edge = 24;

interface Start {
  x: number;
  y: number;
  time: number;
}

export function followStrokes(first: TouchEvent): void {
  let start = toStart(first);
  addEventListener('touchstart', (event) => (start = toStart(event)), { passive: true });
  addEventListener('touchmove', ({ touches }) => (start = touches.length > 1 ? null : start), {
    passive: true,
  });
  addEventListener('touchend', ({ changedTouches: [end], timeStamp }) => {
    if (start === null || end === undefined || timeStamp - start.time > stroke.time) return;
    const [across, down] = [end.clientX - start.x, end.clientY - start.y];
    const isLevel =
      Math.abs(across) >= stroke.length && Math.abs(across) > stroke.slope * Math.abs(down);
    if (isLevel && !isZoomed()) turnPage(across > 0 ? 'prev' : 'next');
  });
}

function toStart({ touches, target, timeStamp }: TouchEvent): Start | null {
  const [touch] = touches;
  if (touches.length !== 1 || touch === undefined) return null;
  if (touch.clientX < edge || touch.clientX > innerWidth - edge) return null;
  if (target instanceof Element && target.closest('input, textarea, pre, svg, dialog')) return null;
  return { x: touch.clientX, y: touch.clientY, time: timeStamp };
}

function isZoomed(): boolean {
  return (visualViewport?.scale ?? 1) > 1.01;
}
