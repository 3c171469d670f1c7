/** Runs programs of the project as children. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectFolder } from '../seeds/folders.ts';

export interface RunOptions {
  /** What the child's environment has besides ours. */
  environment?: Record<string, string | undefined>;
  /** Gets each line that the child prints; without it the child prints for itself. */
  onLine?: (line: string) => void;
  /** A file that gets all that the child prints, errors too, instead of the terminal. */
  log?: string;
}

/**
 * Runs a JavaScript program of an installed package, such as `astro build`, and gives its exit
 * status. Starts it by its file and this Node, so that no shell is needed on any system.
 */
export function runPackage(command: string[], options: RunOptions = {}): Promise<number> {
  const [name = '', ...parameters] = command;
  return run([process.execPath, packageProgram(name), ...parameters], options);
}

/** Runs any program and gives its exit status; 127 where it cannot be started. */
export function run(command: string[], options: RunOptions = {}): Promise<number> {
  const { environment, onLine, log } = options;
  const [program = '', ...parameters] = command;
  const output = log === undefined ? 'inherit' : openSync(log, 'w');
  const child = spawn(program, parameters, {
    cwd: projectFolder,
    stdio: ['inherit', onLine ? 'pipe' : output, output],
    env: { ...process.env, ...quiet, ...environment },
  });
  if (onLine && child.stdout) createInterface({ input: child.stdout }).on('line', onLine);
  const stop = (): boolean => child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  return new Promise((resolve) => {
    const end = (status: number): void => {
      if (typeof output === 'number') closeSync(output);
      process.off('SIGTERM', stop);
      resolve(status);
    };
    child.on('error', () => end(127));
    child.on('close', (status) => end(status ?? 1));
  });
}

/** Astro neither reports its use nor puts itself in the background. */
const quiet = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** The file that a package names as its program, absolute. */
function packageProgram(name: string): string {
  const folder = join(projectFolder, 'node_modules', packageOf[name] ?? name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  return join(folder, typeof bin === 'string' ? bin : (bin[name] ?? ''));
}

/** Programs that are not called as their package is. */
const packageOf: Record<string, string> = {
  biome: '@biomejs/biome',
  playwright: '@playwright/test',
};
