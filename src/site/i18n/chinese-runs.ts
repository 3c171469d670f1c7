/** Words of the site with names in them: which parts are Chinese. */

/** Han characters, and the marks between two of them. */
const run = /(\p{Script=Han}+(?:[\p{P}\p{S}]*\p{Script=Han}+)*)/u;

/** Text and runs of Chinese in turn, text first; each may be empty. */
export function chineseRuns(text: string): string[] {
  return text.split(run);
}
