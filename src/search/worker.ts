/** The worker: all of search runs here; the page types and prints. */
import type { FuzzyNames } from './read/names/names.ts';
import { Reader } from './read/reader.ts';
import type { Request } from './read/tasks/search.ts';
import type { Answer, Question, Task, TaskAnswer } from './worker-messages.ts';

/** Names shown above a result, and how long a text may be to be one: pinyin and posts are long. */
const mostNames = 6;
const longestName = 32;

let reader: Reader | null = null;
const running = new Map<string, AbortController>();

const fuzzy: FuzzyNames = async (names, typed) => {
  const { fuzzyNames } = await import('./read/names/fuzzy-names.ts');
  return fuzzyNames(names, typed);
};

addEventListener('message', (event: MessageEvent<Question>) => {
  void answer(event.data);
});

async function answer({ id, folder, request }: Question): Promise<void> {
  // biome-ignore lint/style/noRestrictedGlobals: here search meets the browser.
  reader ??= new Reader((path, options) => fetch(new URL(path, folder), options));
  if (request === null) {
    await reader.open().catch(() => null);
    return;
  }
  const signal = begin('task' in request ? request.task : 'search');
  try {
    if ('task' in request) await runTask(reader, id, { request, signal });
    else await runSearch(reader, id, { request, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** A question aborts the one of its kind before it; a new search, or a stop, aborts all. */
function begin(kind: Task['task'] | 'search'): AbortSignal {
  const controller = new AbortController();
  const overtaken = kind === 'search' || kind === 'stop' ? [...running.keys()] : [kind];
  for (const name of overtaken) running.get(name)?.abort();
  running.set(kind, controller);
  return controller.signal;
}

async function runSearch(
  from: Reader,
  id: number,
  { request, signal }: { request: Request; signal: AbortSignal },
): Promise<void> {
  const names = namesOf(from, request.query);
  const result = await from.search(request, signal);
  post({ id, result, names: [] });
  post({ id, result, names: await names });
}

async function runTask(
  from: Reader,
  id: number,
  { request, signal }: { request: Task; signal: AbortSignal },
): Promise<void> {
  switch (request.task) {
    case 'survey':
      return post({ id, survey: await from.survey(request.query, signal) });
    case 'count': {
      const report = from.count(request.query, (counted) => post({ id, counted }), signal);
      return post({ id, counted: await report });
    }
    case 'concordance':
      return post({ id, concordance: await from.concordance(request, signal) });
    case 'articles':
      return post({ id, articles: await from.articles(request.request, signal) });
    case 'stop':
      return;
  }
}

/** A list that cannot be had is no reason to say nothing of the text. */
async function namesOf(from: Reader, query: string) {
  if (query.length > longestName) return [];
  try {
    return await from.names(query, { limit: mostNames, fuzzy });
  } catch {
    return [];
  }
}

function post(message: Answer | TaskAnswer): void {
  postMessage(message);
}
