/** What a build says of itself: the same for two builds of one commit. */
import { execFileSync } from 'node:child_process';
import { projectFolder, siteUrl } from './folders.ts';

export interface BuildInformation {
  /** Full hash of the commit, or null outside a git checkout. */
  commit: string | null;
  /** `SOURCE_DATE_EPOCH`, else the time of the last commit, ISO 8601 in UTC; else null. */
  date: string | null;
  /** `SITE_URL`, or null: then nothing that needs a full address is written. */
  site: string | null;
}

export function buildInformation(): BuildInformation {
  const [commit, seconds] = lastCommit();
  const epoch = process.env['SOURCE_DATE_EPOCH'] || seconds;
  const time = epoch === null ? Number.NaN : Number(epoch) * 1000;
  return {
    commit,
    date: Number.isFinite(time) ? new Date(time).toISOString() : null,
    site: siteUrl,
  };
}

/** Hash and time (seconds since 1970) of the last commit; nulls where git or the checkout is not. */
function lastCommit(): [string, string] | [null, null] {
  try {
    const [hash = '', seconds = ''] = execFileSync('git', ['log', '-1', '--format=%H %ct'], {
      cwd: projectFolder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .trim()
      .split(' ');
    return [hash, seconds];
  } catch {
    return [null, null];
  }
}
