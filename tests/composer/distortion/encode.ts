/** Writes bytes in encodings that the platform only reads, by turning its own tables round. */
import type { Encoding } from './choose-distortion.ts';

type Table = Map<string, Uint8Array>;

function addAll(table: Table, decoder: TextDecoder, codes: Iterable<number[]>): void {
  for (const code of codes) {
    const bytes = Uint8Array.from(code);
    const character = decoder.decode(bytes);
    const isOne = [...character].length === 1 && character !== '\ufffd';
    if (isOne && !table.has(character)) table.set(character, bytes);
  }
}

function* pairs(leads: readonly [number, number], trails: readonly [number, number][]) {
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (const [from, to] of trails) {
      for (let trail = from; trail <= to; trail += 1) yield [lead, trail];
    }
  }
}

function* ascii() {
  for (let code = 0; code < 0x80; code += 1) yield [code];
}

const makeGb18030 = (): Table => {
  const table: Table = new Map();
  const decoder = new TextDecoder('gb18030');
  addAll(table, decoder, ascii());
  addAll(
    table,
    decoder,
    pairs(
      [0x81, 0xfe],
      [
        [0x40, 0x7e],
        [0x80, 0xfe],
      ],
    ),
  );
  return table;
};

/** Standard rows before the extensions: where two codes give one character, the standard one is written. */
const makeBig5 = (): Table => {
  const table: Table = new Map();
  const decoder = new TextDecoder('big5');
  addAll(table, decoder, ascii());
  addAll(
    table,
    decoder,
    pairs(
      [0xa1, 0xf9],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    ),
  );
  addAll(
    table,
    decoder,
    pairs(
      [0x87, 0xfe],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    ),
  );
  return table;
};

const makers = { gb18030: makeGb18030, big5: makeBig5 };
const tables = new Map<string, Table>();

function tableOf(encoding: keyof typeof makers): Table {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = makers[encoding]();
  tables.set(encoding, table);
  return table;
}

function encodeByTable(text: string, encoding: keyof typeof makers): Uint8Array | null {
  const table = tableOf(encoding);
  const codes = [...text].map((character) => table.get(character));
  if (codes.some((code) => code === undefined)) return null;
  return Uint8Array.from(codes.flatMap((code) => [...(code ?? [])]));
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const marked = `\ufeff${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), littleEndian);
  }
  return bytes;
}

/** Null where the encoding has no code for some character of the text. */
export function encode(text: string, encoding: Encoding): Uint8Array | null {
  if (encoding === 'gb18030' || encoding === 'big5') return encodeByTable(text, encoding);
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return encodeUtf16(text, encoding === 'utf-16le');
  return new TextEncoder().encode(encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
}
