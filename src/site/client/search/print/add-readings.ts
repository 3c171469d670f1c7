/** On pages in English: pinyin before the names of people, and what papers are called in English. */
import type { Asker } from '../ask.ts';
import { nameToLatin } from './name-to-latin.ts';

/** Names are those that `printName` printed; each gets its reading once. */
export function addReadings(page: HTMLElement, asker: Asker): void {
  const papers = JSON.parse(page.dataset['papers'] ?? '{}') as Record<string, string>;
  for (const place of page.querySelectorAll<HTMLElement>('[data-paper]')) {
    addReading(place, papers[place.dataset['paper'] ?? '']);
    delete place.dataset['paper'];
  }
  const places = [...page.querySelectorAll<HTMLElement>('[data-name]')];
  const names = [...new Set(places.map(({ dataset }) => dataset['name'] ?? ''))];
  if (names.length === 0) return;
  asker.task({ task: 'readings', names }, (answer) => {
    if (!('readings' in answer)) return;
    const readings = new Map(answer.readings.map((row) => [row[1], nameToLatin(row)]));
    for (const place of places) {
      addReading(place, readings.get(place.dataset['name'] ?? ''));
      delete place.dataset['name'];
    }
  });
}

function addReading(place: HTMLElement, reading: string | null | undefined): void {
  if (reading) place.before(`${reading} `);
}
