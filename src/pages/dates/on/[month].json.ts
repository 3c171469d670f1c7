/** The issues of each day of a month in all years: what the front page shows of today. */
import type { APIRoute } from 'astro';
import { archive, pageById } from '../../../site/archive.ts';
import { articleToTitle } from '../../../site/i18n/article-to-words.ts';
import { dayToWords } from '../../../site/i18n/date-to-words.ts';
import { langOf } from '../../../site/i18n/lang-of.ts';
import { articleUrl } from '../../../site/url.ts';
import {
  issuesToAnniversaries,
  monthsOfYear,
} from '../../../site/views/dates/issues-to-anniversaries.ts';
import { leadOf } from '../../../site/views/home/archive-to-front.ts';

export function getStaticPaths() {
  return monthsOfYear.map((month) => ({ params: { month } }));
}

/** `{ "27": { day: "1月27日", articles: [[year, headline, address, language]] } }` */
export const GET: APIRoute = ({ params }) => {
  const days = [...issuesToAnniversaries(archive.issues)].flatMap(([key, anniversaries]) => {
    if (key.slice(0, 2) !== params['month']) return [];
    const articles = anniversaries.flatMap(({ issue, day }) => {
      const lead = leadOf(archive, issue, (page) => pageById(page).articles);
      if (lead === undefined) return [];
      const title = articleToTitle(lead);
      return [[day.slice(0, 4), title, articleUrl(lead.id), langOf(title) ?? '']];
    });
    return [[key.slice(3), { day: dayToWords(`XXXX-${key}`), articles }]];
  });
  return Response.json(Object.fromEntries(days));
};
