/** Prints kicker, headline and deck on one line or several, wrapped and marked or not. */
import type { Block } from '../grammar/content.ts';
import type { Random } from '../random.ts';
import type { Distortion } from './choose-distortion.ts';

type Head = Extract<Block, { kind: 'head' }>;
type Level = 'kicker' | 'main' | 'deck';
type HeadLine = { level: Level; text: string };
type HeadForm = Exclude<Distortion['headForm'], 'mixed'>;

/** Kicker and deck are set smaller than the headline. */
const levels: Record<Level, string> = { kicker: '### ', main: '# ', deck: '## ' };

function markOf(level: Level, marks: Distortion['marks'], isMarked: boolean): string {
  if (marks === 'all') return '# ';
  if (marks === 'levels') return levels[level];
  if (marks === 'main' || (marks === 'some' && isMarked)) return level === 'main' ? '# ' : '';
  return '';
}

const formRates: Record<HeadForm, number> = {
  lines: 0.45,
  joined: 0.2,
  stacked: 0.3,
  single: 0.05,
};

function arrange(head: Head, parts: string[], form: HeadForm): HeadLine[] {
  const kicker: HeadLine[] = head.kicker === null ? [] : [{ level: 'kicker', text: head.kicker }];
  const deck: HeadLine[] = head.deck === null ? [] : [{ level: 'deck', text: head.deck }];
  const main = (texts: string[]): HeadLine[] => texts.map((text) => ({ level: 'main', text }));
  const dressed = parts.map(
    (part, index) =>
      (index === 0 ? head.before : '') + part + (index === parts.length - 1 ? head.after : ''),
  );
  switch (form) {
    case 'lines':
      return [...kicker, ...main([dressed.join(' ')]), ...deck];
    case 'stacked':
      return [...kicker, ...main(dressed), ...deck];
    case 'joined':
      return [...main([[...kicker.map(({ text }) => text), ...dressed].join(' ')]), ...deck];
    default:
      return main([[...kicker, ...main(dressed), ...deck].map(({ text }) => text).join(' ')]);
  }
}

/** The lines of a head in printed order, with their marks. */
export function headToLines(head: Head, distortion: Distortion, random: Random): string[] {
  const { headForm, headWrap, marks } = distortion;
  const isMarked = random.chance(0.5);
  const form = headForm === 'mixed' ? random.weigh(formRates) : headForm;
  const parts = head.parts.map((part) => {
    const wraps = random.chance(headWrap.chance);
    return part.replaceAll('~', wraps ? (headWrap.by === 'space' ? ' ' : '\n') : '');
  });
  return arrange(head, parts, form).flatMap(({ level, text }) =>
    text.split('\n').map((line) => markOf(level, marks, isMarked) + line),
  );
}
