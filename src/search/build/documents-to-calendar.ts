/** How many articles stand in each month: their order makes it a list of borders. */
import type { Calendar } from '../wire.ts';
import type { Document } from './archive-to-documents.ts';

export function documentsToCalendar(documents: Document[]): Calendar {
  const months = new Map<string, number>();
  for (const { row } of documents) {
    const month = row.y.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  return [...months];
}
