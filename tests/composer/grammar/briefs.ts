/** Items without headlines that run under one label or none, each with its own opening or signature. */
import type { Random } from '../random.ts';
import type { Brief, Era } from '../text.ts';
import type { Piece } from './content.ts';
import type { Issue } from './days/print-day.ts';
import { fillIn, findOpeningDay } from './days/print-day.ts';
import { briefLabels } from './tables/papers.ts';
import { pageRates } from './tables/rates.ts';
import type { Draft } from './text-to-article.ts';
import { blockList } from './text-to-article.ts';

export function chooseBriefs(briefs: readonly Brief[], era: Era, random: Random): Brief[] {
  const fitting = briefs.filter(({ eras }) => eras.includes(era));
  return fitting.length < 2 ? [] : random.shuffle(fitting).slice(0, 4);
}

type Place = { city: string; issue: Issue; random: Random; era: Era };

/** One in a group is like the others: all open with 本报讯, or all are signed at the end. */
export function addBriefs(
  drafts: Draft[],
  briefs: readonly Brief[],
  place: Place & { paper: string; padded: boolean },
): void {
  const { city, issue, random, era } = place;
  if (briefs.length === 0) return;
  const label = random.chance(pageRates.labelledBriefs) ? random.pick(briefLabels[era]) : null;
  const isSigned = briefs.every(({ writers }) => writers !== undefined) && random.chance(0.6);
  briefs.forEach((brief, index) => {
    const { blocks, add } = blockList(drafts.reduce((sum, draft) => sum + draft.blocks.length, 0));
    if (index === 0 && label !== null) add({ kind: 'column', text: label });
    const pieces: Piece[] = [{ role: 'body', text: fillIn(brief.body, issue, city) }];
    if (!isSigned) pieces.unshift({ role: 'dateline', text: '本报讯' }, { role: 'gap', text: ' ' });
    const names = isSigned ? (brief.writers ?? []) : [];
    const signature = isSigned ? `（${names.join(' ')}）` : null;
    if (signature !== null) pieces.push({ role: 'byline', text: signature });
    const paragraph = add({ kind: 'flow', pieces, tight: false });
    drafts.push({
      slug: brief.slug,
      blocks,
      day: findOpeningDay(brief.body, issue),
      skeleton: {
        kind: 'brief',
        column: label,
        kicker: null,
        headline: [],
        deck: null,
        dateline: isSigned ? null : '本报讯',
        bylineLine: signature,
        bylines: names.map((name) => ({ name, role: '作者', outlet: null })),
        date: null,
        dateText: null,
        dateBasis: null,
        continuedFrom: null,
        continuedOn: null,
        sections: [{ label: null, heading: null, paragraphs: [paragraph] }],
        captions: [],
        credits: [],
        notes: [],
        people: [],
      },
    });
  });
}
