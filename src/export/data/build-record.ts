/** What a build was made from, so that anybody can check it and make it again. */
import type { Archive } from '../../archive/records.ts';

/** The state of the program; nulls where it is not known. */
export interface ProgramState {
  /** Full hash of the commit. */
  commit: string | null;
  /** ISO 8601, UTC. */
  date: string | null;
}

/** `build.json`: the program's commit, and the hash of every seed. */
export function toBuildRecord(archive: Archive, { commit, date }: ProgramState): string {
  const seeds = archive.pages.map(({ id, source }) => ({
    page: id,
    file: source.file,
    sha256: source.sha256,
  }));
  return `${JSON.stringify({ commit, date, seeds }, null, 1)}\n`;
}
