/** A concordance as a table: a line a place, the keyword between its sides. */
import { byteOrderMark, toCsvLine } from '../../../../export/data/csv-line.ts';
import type { ContextLine } from '../../../../search/result.ts';
import { hitToAddress } from '../print/print-hit.ts';

const heads = ['left', 'match', 'right', 'headline', 'date', 'id', 'paragraph', 'address'];

export function linesToCsv(lines: ContextLine[], home: string, query: string): string {
  const rows = lines.map((line) => {
    const { left, match, right, headline, date, id, paragraph } = line;
    return [left, match, right, headline, date, id, paragraph, hitToAddress(line, home, query)];
  });
  return byteOrderMark + [heads, ...rows].map(toCsvLine).join('');
}
