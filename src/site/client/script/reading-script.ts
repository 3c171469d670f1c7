/**
 * In the Traditional tree: printed text is shown in Traditional by scripts too, unless the reader
 * wants the characters of the source, here and on every page that follows.
 */
import { convertBy } from '../../i18n/to-reading-text.ts';
import { type Convert, tableToConverter } from '../../trees/script/table/script-table.ts';
import { wantsOriginal } from './remember.ts';

const asPrinted: Convert = (text) => text;
let loading: Promise<Convert> | undefined;

/**
 * Afterwards texts for reading are in the script that the reader wants: true if that is Traditional.
 * False too where the table cannot be had: then all stays as printed. `home` is the tree's address.
 */
export async function readInScript(home: string): Promise<boolean> {
  const convert = wantsOriginal() ? null : await findTable(home);
  convertBy(convert ?? asPrinted);
  return convert !== null;
}

async function findTable(home: string): Promise<Convert | null> {
  loading ??= loadTable(home);
  try {
    return await loading;
  } catch {
    loading = undefined;
    return null;
  }
}

async function loadTable(home: string): Promise<Convert> {
  const response = await fetch(new URL('script.json', home));
  if (!response.ok) throw new Error(String(response.status));
  return tableToConverter(await response.json());
}
