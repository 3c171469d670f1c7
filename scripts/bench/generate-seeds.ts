/** Writes an archive of any size that is like real ones: issues, pages, articles, names that recur. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameGiver } from './name-giver.ts';
import { createRandom, type Random } from './random.ts';
import { type Pieces, seedsToPieces } from './seeds-to-pieces.ts';

const pagesPerIssue = 8;
const firstDay = Date.UTC(2024, 7, 1);
const dayLength = 24 * 60 * 60 * 1000;
const weekdays = '日一二三四五六';

/** What one page is written with. */
interface Desk {
  random: Random;
  pieces: Pieces;
  /** Puts other people's names in the place of those of the seeds. */
  rename: (text: string) => string;
}

/** Writes pages with at least `articles` articles into a folder; gives the number of pages. */
export async function generateSeeds(folder: string, articles: number): Promise<number> {
  const random = createRandom(20_240_126);
  const pieces = await seedsToPieces();
  const desk: Desk = { random, pieces, rename: nameGiver(random, pieces.names) };
  await mkdir(folder, { recursive: true });
  let written = 0;
  let page = 0;
  for (; written < articles; page += 1) {
    const count = Math.min(1 + random.below(4), articles - written);
    await writeFile(join(folder, seedName(page)), generatePage(desk, page, count));
    written += count;
  }
  return page;
}

/** Writes one more page, of one article, after `pages` pages. */
export async function addSeed(folder: string, pages: number): Promise<void> {
  const random = createRandom(pages + 7);
  const pieces = await seedsToPieces();
  const desk: Desk = { random, pieces, rename: nameGiver(random, pieces.names) };
  await writeFile(join(folder, seedName(pages)), generatePage(desk, pages, 1));
}

function seedName(page: number): string {
  const id = (Math.imul(page + 1, 2_654_435_761) >>> 0).toString(16).padStart(8, '0');
  return `${String(page).padStart(6, '0')}_${id}.txt`;
}

function generatePage(desk: Desk, page: number, articles: number): string {
  const day = new Date(firstDay + Math.floor(page / pagesPerIssue) * dayLength);
  const parts = Array.from({ length: articles }, () => generateArticle(desk, day));
  return [masthead(day, (page % pagesPerIssue) + 1), ...parts, ''].join('\n\n');
}

function masthead(day: Date, number: number): string {
  const date = `${day.getUTCFullYear()}年${monthDay(day)}`;
  return `石家庄日报 ${date} 星期${weekdays.charAt(day.getUTCDay())} 第${number}版`;
}

function monthDay(day: Date): string {
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}

/** About 1,200 characters, log-normal, as in real papers. */
function generateArticle({ random, pieces, rename }: Desk, day: Date): string {
  const length = Math.min(8000, 1000 * Math.exp(0.6 * random.normal()));
  const head = [`# ${random.pick(pieces.headlines)} ${rename(random.pick(pieces.clauses))}`];
  if (random.next() < 0.3) head.unshift(`# ${rename(random.pick(pieces.kickers))}`);
  const before = monthDay(new Date(day.getTime() - dayLength));
  const opening = `本报讯(记者 ${rename(random.pick(pieces.names))})${before}，`;
  const paragraphs: string[] = [];
  for (let written = 0; written < length; written += paragraphs.at(-1)?.length ?? 0) {
    const lead = rename(`${random.pick(pieces.posts)}${random.pick(pieces.names)}`);
    const paragraph = generateParagraph({ random, pieces, rename });
    paragraphs.push(written === 0 ? `${opening}${lead}${paragraph}` : paragraph);
  }
  return [head.join('\n'), ...paragraphs].join('\n\n');
}

function generateParagraph({ random, pieces, rename }: Desk): string {
  const sentences = Array.from({ length: 2 + random.below(4) }, () => {
    const clauses = Array.from({ length: 2 + random.below(4) }, () => random.pick(pieces.clauses));
    return `${clauses.join('，')}。`;
  });
  return rename(sentences.join(''));
}
