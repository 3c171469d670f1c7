/** How many articles each day has, as bits. */
import type { Calendar } from '../../wire.ts';
import { BitReader, BitWriter } from '../bits.ts';

/** `2024-03-01` as 20240301; 0 where the day is not known. */
function toNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

function toDay(number: number): string {
  if (number === 0) return '';
  const digits = String(number).padStart(8, '0');
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join('-');
}

/** Days descend. */
export function calendarToBytes(calendar: Calendar): Uint8Array<ArrayBuffer> {
  const writer = new BitWriter();
  let before = toNumber(calendar[0]?.[0] ?? '');
  writer.gamma(calendar.length + 1);
  writer.gamma(before + 1);
  for (const [day, articles] of calendar) {
    const number = toNumber(day);
    writer.gamma(before - number + 1);
    writer.gamma(articles);
    before = number;
  }
  return writer.toBytes();
}

export function bytesToCalendar(bytes: Uint8Array): Calendar {
  const reader = new BitReader(bytes);
  const length = reader.gamma() - 1;
  let number = reader.gamma() - 1;
  return Array.from({ length }, () => {
    number -= reader.gamma() - 1;
    return [toDay(number), reader.gamma()];
  });
}
