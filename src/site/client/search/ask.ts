/** The page's end of the search worker. The worker starts with the first question. */
import type { Request } from '../../../search/read/search.ts';
import workerUrl from '../../../search/worker.ts?worker&url';
import type { Answer, Question } from '../../../search/worker-messages.ts';

interface ScriptUrlPolicy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy;
}

/** The one policy of the site: the address of the worker, and nothing else, may become a script. */
function trustedWorkerUrl(): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('banmian', {
    createScriptURL: (address) => {
      if (address !== workerUrl) throw new TypeError(`Not the search worker: ${address}`);
      return address;
    },
  });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
}

export class Asker {
  #worker: Worker | null = null;
  #folder: string;
  #answered: (answer: Answer | null) => void;
  #latest = 0;

  /** `answered` gets the answers to the latest question; null if search does not work at all. */
  constructor(folder: string, answered: (answer: Answer | null) => void) {
    this.#folder = folder;
    this.#answered = answered;
  }

  /** Null: be ready to be asked. */
  ask(request: Request | null): void {
    if (request !== null) this.#latest += 1;
    const question: Question = { id: this.#latest, folder: this.#folder, request };
    this.#worker ??= this.#start();
    this.#worker.postMessage(question);
  }

  #start(): Worker {
    const worker = new Worker(trustedWorkerUrl(), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.id === this.#latest) this.#answered(data);
    });
    worker.addEventListener('error', () => this.#answered(null));
    return worker;
  }
}
