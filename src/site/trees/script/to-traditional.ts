/** Simplified to Traditional as it is written in Taiwan, one character for one. */
import { Converter } from 'opencc-js/cn2t';

let converter: ReturnType<typeof Converter> | undefined;

/** Made when first needed: the dictionaries take a moment to read. */
function convert(text: string): string {
  converter ??= Converter({ from: 'cn', to: 'tw' });
  return converter(text);
}

/** As long as the text; a character whose other form would take more place stays as it is. */
export function toTraditional(text: string): string {
  const converted = convert(text);
  return converted.length === text.length
    ? converted
    : [...text].map((one) => keepLength(one, convert(one))).join('');
}

function keepLength(one: string, other: string): string {
  return other.length === one.length ? other : one;
}
