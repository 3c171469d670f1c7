/** The arrow keys and a level stroke lead to what stands before and after the page. */
import { followKey } from './follow-key.ts';
import { followStrokes } from './follow-strokes.ts';

/** Follows the event that asked for this, and all after it. */
export function follow(event: Event): void {
  if (event instanceof KeyboardEvent) {
    followKey(event);
    addEventListener('keydown', followKey);
  } else {
    followStrokes(event as TouchEvent);
  }
}
