/** What people and papers are called in English: one file of the tree. */
import { type Read, tableToReadings } from '../../i18n/readings/reading-table.ts';

export async function loadReadings(home: string): Promise<Read> {
  const response = await fetch(new URL('readings.json', home));
  if (!response.ok) throw new Error(String(response.status));
  return tableToReadings(await response.json());
}
