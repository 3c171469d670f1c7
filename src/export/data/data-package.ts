/** What describes the data to programs: a Frictionless data package. */
import type { Archive } from '../../archive/records.ts';
import type { Table } from './tables.ts';

/** A file as it was written. */
export interface WrittenFile {
  /** Its path inside `data/`. */
  name: string;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/**
 * As JSON; a table's file is described by its columns, any other by its format alone. People's bundles
 * are too many to be listed: `SHA256SUMS` has them.
 */
export function toDataPackage(archive: Archive, tables: Table[], files: WrittenFile[]): string {
  const listed = files.filter(({ name }) => !name.startsWith('people/'));
  const resources = listed.map(({ name, bytes, sha256 }) => {
    const table = tables.find((one) => `${one.name}.csv` === name);
    const [stem = '', format = ''] = name.split(/\.(?=[^.]+$)/);
    return {
      name: (table ? stem : `${stem}-${format}`).replaceAll('/', '-'),
      path: name,
      format,
      bytes,
      hash: `sha256:${sha256}`,
      ...(table ? toTabular(table) : {}),
    };
  });
  const description = {
    name: 'banmian',
    title: archive.title,
    ...(archive.rights === null ? {} : { description: archive.rights }),
    resources,
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function toTabular({ description, columns }: Table): object {
  return {
    profile: 'tabular-data-resource',
    description,
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: columns, missingValues: [''] },
  };
}

/** `SHA256SUMS`, as `sha256sum --check` reads it. */
export function toChecksums(files: WrittenFile[]): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
