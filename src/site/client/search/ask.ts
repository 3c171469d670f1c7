/** The page's end of the search worker. The worker starts with the first question. */
import type { Request } from '../../../search/read/tasks/search.ts';
import type { Answer, Question, Task, TaskAnswer } from '../../../search/worker-messages.ts';
import { trustedWorker } from '../trusted-script.ts';

export class Asker {
  #worker: Worker | null = null;
  #folder: string;
  #failed: () => void;
  #last = 0;
  #heard = new Map<number, (answer: Answer | TaskAnswer) => void>();

  /** `folder` is the address of the index; `failed` is called if search does not work at all. */
  constructor(folder: string, failed: () => void) {
    this.#folder = folder;
    this.#failed = failed;
  }

  /** Be ready to be asked. */
  open(): void {
    this.#post(null);
  }

  /** Answers to whatever was asked before are no longer heard. The last answer has the names. */
  search(request: Request, heard: (answer: Answer, isLast: boolean) => void): void {
    let answers = 0;
    this.forget();
    this.#heard.set(this.#post(request), (answer) => {
      answers += 1;
      if ('result' in answer) heard(answer, answers > 1);
    });
  }

  /** More of what was searched for last. */
  task(task: Task, heard: (answer: TaskAnswer) => void = () => undefined): void {
    this.#heard.set(this.#post(task), (answer) => {
      if (!('result' in answer)) heard(answer);
    });
  }

  /** Nothing that was asked is heard any more. */
  forget(): void {
    this.#heard.clear();
  }

  #post(request: Question['request']): number {
    this.#worker ??= this.#start();
    this.#last += 1;
    const question: Question = { id: this.#last, folder: this.#folder, request };
    this.#worker.postMessage(question);
    return this.#last;
  }

  #start(): Worker {
    const worker = new Worker(trustedWorker('search'), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer | TaskAnswer>) => {
      this.#heard.get(data.id)?.(data);
    });
    worker.addEventListener('error', () => this.#failed());
    return worker;
  }
}
