/** The reading list as a file, in the formats that programs read. */
import { type FileFormat, fileFormats } from '../../../../export/citations/references-to-file.ts';
import { cslToReference } from '../../../../export/reference/csl-to-reference.ts';
import { offerFile } from '../../offer-file.ts';
import type { ShelfItem } from '../items.ts';

export const formats: Readonly<Record<string, FileFormat>> = fileFormats;

export function listToText(shelf: readonly ShelfItem[], format: FileFormat): string {
  return format.write(shelf.map(({ csl }) => cslToReference(csl)));
}

export function saveList(shelf: readonly ShelfItem[], name: string, kind: string): void {
  const format = formats[kind];
  if (format === undefined) return;
  const { ending, type } = format;
  offerFile(listToText(shelf, format), { name: `${name}.${ending}`, type });
}
