/**
 * `npm ci` fails when a locked package names an optional dependency that the lock leaves out. A
 * registry that lacks some platform's build brings that about without a word.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../seeds/folders.ts';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/** Whether the lock is whole; prints what it lacks. */
export async function checkLock(): Promise<boolean> {
  const { packages } = JSON.parse(
    await readFile(join(projectFolder, 'package-lock.json'), 'utf8'),
  ) as Lock;
  const names = new Set(Object.keys(packages).map((key) => key.replace(/^.*node_modules\//u, '')));
  const missing = Object.entries(packages).flatMap(([key, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !names.has(name))
      .map((name) => `${key} needs ${name}, which package-lock.json leaves out`),
  );
  for (const line of missing) console.error(line);
  return missing.length === 0;
}
