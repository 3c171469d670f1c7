/** `zh-hant/script.json`: how the texts of the archive are shown in Traditional, for scripts. */
import type { APIRoute } from 'astro';
import { archiveToDocuments } from '../../search/build/archive-to-documents.ts';
import { archive } from '../archive.ts';
import { toReadingText, toTypography } from '../i18n/to-reading-text.ts';
import { archiveToTexts } from '../trees/script/table/archive-to-texts.ts';
import { textsToTable } from '../trees/script/table/texts-to-table.ts';
import { textToScript } from '../trees/script/text-to-script.ts';

export const GET: APIRoute = () => {
  const texts = archiveToTexts(archive, archiveToDocuments(archive)).map(toTypography);
  const simplified = texts.filter((text) => textToScript(text) === 'zh-Hans');
  return Response.json(textsToTable(simplified.map((text) => [text, toReadingText(text)])));
};
