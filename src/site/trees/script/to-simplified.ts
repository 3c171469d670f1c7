/** Traditional to Simplified, for tables that are written in Simplified alone. */
import { Converter } from 'opencc-js';

let converter: ReturnType<typeof Converter> | undefined;

export function toSimplified(text: string): string {
  converter ??= Converter({ from: 'tw', to: 'cn' });
  return converter(text);
}
