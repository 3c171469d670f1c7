/** The lines and brackets of a column label → one carrier. */
import { joinCarriers, piecesToCarrier, piecesToText } from './carrier.ts';
import { labelText } from './constructs/column.ts';
import type { Carrier } from './records/index.ts';
import type { Piece } from './text-to-blocks.ts';

/** One label is told without its brackets; of several, what stands between them stays. */
export function piecesToLabel(pieces: Piece[]): Carrier | null {
  const labels = pieces.flatMap(
    (piece, index) => (index === 0 ? piecesToCarrier : piecesToText)([piece]) ?? [],
  );
  const column = joinCarriers(labels);
  if (column && labels.length === 1) column.text = labelText(column.text);
  return column;
}
