/** What is pictured: kinds of pages, widths and themes; a few of all in `npm test`. */
import { pageKinds } from '../helpers/page-kinds.ts';

export type Theme = 'day' | 'sepia' | 'night';

/** A page that is opened once, and pictured in some themes. */
export interface Sitting {
  kind: string;
  path: RegExp;
  width: number;
  themes: readonly Theme[];
}

const widths = [390, 768, 1280];
const allThemes: readonly Theme[] = ['day', 'sepia', 'night'];

/** Height of a picture: the head of a page is where its layout shows. */
export const heights: Readonly<Record<number, number>> = { 390: 700, 768: 800, 1280: 760 };

/** Kinds that look like no other: 19 pictures of 12 sittings; at most 32 are kept with the code. */
const few: Readonly<Record<string, readonly [width: number, themes: readonly Theme[]][]>> = {
  home: [
    [390, ['day', 'night']],
    [1280, ['day', 'night']],
  ],
  article: [
    [390, ['day', 'sepia', 'night']],
    [1280, ['day', 'night']],
  ],
  person: [
    [390, ['day']],
    [1280, ['day', 'night']],
  ],
  search: [
    [390, ['day']],
    [1280, ['day', 'night']],
  ],
  page: [[1280, ['day']]],
  source: [[390, ['day']]],
  issue: [[390, ['day']]],
  calendar: [[1280, ['night']]],
};

/** Every kind in every width and theme, or the few of `npm test`. */
export function toSittings(isWhole: boolean): Sitting[] {
  return pageKinds.flatMap(({ name, path }) => {
    const chosen = isWhole ? widths.map((width) => [width, allThemes] as const) : (few[name] ?? []);
    return chosen.map(([width, themes]) => ({ kind: name, path, width, themes }));
  });
}

export function toFile({ kind, width }: Sitting, theme: Theme): string {
  return `${kind.replaceAll(' ', '-')}-${width}-${theme}.png`;
}
