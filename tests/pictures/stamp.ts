/** What a picture depends on besides the site: with another browser or font it says nothing. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const families = ['Noto Serif CJK SC', 'Noto Sans CJK SC'];

/** `Chromium 156.0.8078.79, Noto Serif CJK SC 131137, …`. */
export function currentStamp(browser: string): string {
  return [`Chromium ${browser}`, ...families.map(fontVersion)].join(', ');
}

/** The stamp of the pictures in a folder, or null where there are none. */
export function readStamp(folder: string): string | null {
  const file = join(folder, 'made-with.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

export function writeStamp(folder: string, stamp: string): void {
  writeFileSync(join(folder, 'made-with.txt'), `${stamp}\n`);
}

function fontVersion(family: string): string {
  try {
    return execFileSync('fc-match', ['-f', '%{family[0]} %{fontversion}', family], {
      encoding: 'utf8',
    });
  } catch {
    return `${family} unknown`;
  }
}
