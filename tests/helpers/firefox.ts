/**
 * A Firefox without a window, driven by WebDriver BiDi. Playwright's channel `moz-firefox` starts
 * Debian's, and then asks it for what it does not know: `emulation.setMediaFeaturesOverride`.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Places where systems keep a Firefox. */
const systemPlaces = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** `FIREFOX_PATH`, else the system's; null if there is none. */
export function findFirefox(): string | null {
  const places = [process.env['FIREFOX_PATH'], ...systemPlaces];
  return places.find((path) => path !== undefined && existsSync(path)) ?? null;
}

interface Message {
  type: 'success' | 'error' | 'event';
  id: number;
  result?: Record<string, unknown>;
  message?: string;
}

/** The result of `script.evaluate`. */
interface Evaluated {
  result?: { value: unknown };
  exceptionDetails?: { text: string };
}

export class Firefox {
  #process: ChildProcess;
  #profile: string;
  #socket: WebSocket;
  #waiting = new Map<number, (message: Message) => void>();

  private constructor(own: { process: ChildProcess; profile: string; socket: WebSocket }) {
    this.#process = own.process;
    this.#profile = own.profile;
    this.#socket = own.socket;
    this.#socket.addEventListener('message', ({ data }) => {
      const message = JSON.parse(String(data)) as Message;
      this.#waiting.get(message.id)?.(message);
    });
  }

  static async open(path: string): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'banmian-firefox-'));
    const parameters = ['--headless', '--no-remote', '--profile', profile];
    const child = spawn(path, [...parameters, '--remote-debugging-port', '0'], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const socket = new WebSocket(`${await addressOf(child)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('Firefox refuses to be driven')));
    });
    const firefox = new Firefox({ process: child, profile, socket });
    await firefox.#send('session.new', { capabilities: {} });
    return firefox;
  }

  /** What an expression gives on a page, a promise waited for; text alone. */
  async evaluate(address: string, expression: string): Promise<string> {
    const { context } = (await this.#send('browsingContext.create', { type: 'tab' })) as {
      context: string;
    };
    await this.#send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    const { result, exceptionDetails } = (await this.#send('script.evaluate', {
      ...{ expression, target: { context }, awaitPromise: true },
    })) as Evaluated;
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return String(result?.value);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => {
      this.#process.on('exit', resolve);
    });
    this.#socket.close();
    this.#process.kill();
    await ended;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = this.#waiting.size + 1;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, ({ type, result = {}, message }) => {
        if (type === 'success') resolve(result);
        else reject(new Error(`${method}: ${message}`));
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}

/** Where Firefox says that it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.on('error', reject);
    child.on('exit', (status) => reject(new Error(`Firefox ended with ${status}: ${said}`)));
    child.stderr?.on('data', (data) => {
      said += String(data);
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/u.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
}
