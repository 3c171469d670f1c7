/** The worker: all of search runs here; the page types and prints. */
import type { FuzzyNames } from './read/names.ts';
import { findNames } from './read/names.ts';
import { Reader } from './read/reader.ts';
import type { Answer, Question } from './worker-messages.ts';

/** Names shown above a result. */
const mostNames = 6;

let reader: Reader | null = null;
let asked: AbortController | null = null;

const fuzzy: FuzzyNames = async (names, typed) => {
  const { fuzzyNames } = await import('./read/fuzzy-names.ts');
  return fuzzyNames(names, typed);
};

addEventListener('message', (event: MessageEvent<Question>) => {
  void answer(event.data);
});

/** The latest question aborts the one before it. */
async function answer({ id, folder, request }: Question): Promise<void> {
  asked?.abort();
  asked = new AbortController();
  const { signal } = asked;
  // biome-ignore lint/style/noRestrictedGlobals: here search meets the browser.
  reader ??= new Reader((path, options) => fetch(new URL(path, folder), options));
  if (request === null) {
    await reader.open().catch(() => null);
    return;
  }
  try {
    const names = namesOf(reader, request.query);
    const result = await reader.search(request, signal);
    post({ id, result, names: [] });
    post({ id, result, names: await names });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** A list that cannot be had is no reason to say nothing of the text. */
async function namesOf(from: Reader, query: string) {
  try {
    return await findNames(await from.names(), query, { limit: mostNames, fuzzy });
  } catch {
    return [];
  }
}

function post(message: Answer): void {
  postMessage(message);
}
