/** How many articles stand in each day: their order makes it a list of borders. */
import type { Calendar, TextRecord } from '../wire.ts';

export function documentsToCalendar(documents: TextRecord[]): Calendar {
  const days = new Map<string, number>();
  for (const { day } of documents) days.set(day, (days.get(day) ?? 0) + 1);
  return [...days];
}
