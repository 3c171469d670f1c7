/** "Count all": reads every candidate whose verdict is open, newest first. */
import type { Counted } from '../../result.ts';
import type { Inquiry } from '../inquiry.ts';
import { maybe } from '../verdicts/verdicts.ts';

/** Texts between two reports. */
const step = 24;

/** Reports how far it is after every step, and answers at the end with the same. */
export async function count(
  text: string,
  inquiry: Inquiry,
  report: (counted: Counted) => void,
): Promise<Counted> {
  await inquiry.sharpen();
  const open = inquiry.candidates().filter((number) => inquiry.verdictOf(number) === maybe);
  for (let at = 0; at < open.length; at += step) {
    report(toCounted(text, inquiry));
    await inquiry.read(open.slice(at, at + step));
  }
  return toCounted(text, inquiry);
}

function toCounted(text: string, inquiry: Inquiry): Counted {
  const { atLeast, atMost } = inquiry.bounds();
  const failures = [...inquiry.library.failures.values()];
  return {
    query: text,
    atLeast,
    atMost,
    unread: inquiry.unread(),
    places: inquiry.places(),
    complete: atLeast === atMost && failures.length === 0,
    failures,
  };
}
