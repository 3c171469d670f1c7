/** `en/readings.json`: what people and papers of the archive are called in English, for scripts. */
import type { APIRoute } from 'astro';
import { archive } from '../archive.ts';
import { nameToLatin } from '../i18n/names.ts';
import { newspaperToEnglish } from '../i18n/newspaper-to-english.ts';
import { namesToTable } from '../i18n/readings/names-to-table.ts';

export const GET: APIRoute = () => {
  const names = [...archive.people, ...archive.bylines].map(({ name }) => name);
  const papers = archive.newspapers.flatMap(({ name }) => {
    const english = newspaperToEnglish(name);
    return english === null ? [] : [[name, english]];
  });
  return Response.json(
    namesToTable(
      [...new Set(names)].map((name) => [name, nameToLatin(name)]),
      Object.fromEntries(papers),
    ),
  );
};
