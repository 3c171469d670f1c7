/** The articles of an archive as volumes: those that new pages change, and those that they leave alone. */
import type { TextRecord } from '../wire.ts';

/** Up to here an archive is one volume: it is quickly made, and a second one costs every query fetches. */
const usualLargest = 20_000;

/** Newest first, as the documents are. Above the limit the newest year is its own. */
export function documentsToVolumes(
  documents: TextRecord[],
  largestVolume = usualLargest,
): TextRecord[][] {
  const newestYear = documents[0]?.day.slice(0, 4) ?? '';
  const end = documents.findIndex(({ day }) => day.slice(0, 4) !== newestYear);
  if (documents.length <= largestVolume || end < 0) return [documents];
  return [documents.slice(0, end), documents.slice(end)];
}
