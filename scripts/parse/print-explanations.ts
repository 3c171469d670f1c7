/** Prints pages line by line with what each line was taken for, and why. */
import { styleText } from 'node:util';
import { explain, type LineExplained } from '../../src/parse/explain.ts';
import { padEnd, padStart } from '../tools/columns.ts';
import type { SeedRead } from './files-to-archive.ts';

/** How much of a line is shown, in columns of a terminal. */
const shown = 36;

function printLine({ line, text, label, scores, rules, parts }: LineExplained): void {
  if (label === null) return;
  const became = parts
    .map(({ kind, article, from, to }) => `${article ?? '·'}:${kind} ${from}–${to}`)
    .join('  ');
  const weighed = scores.map(([name, score]) => `${name} ${score.toFixed(1)}`).join('  ');
  const head = `${padStart(String(line), 5)}  ${padEnd(label, 9)}  ${padEnd(text.trim(), shown)}`;
  console.log(`${head}  ${became}`);
  console.log(
    styleText('dim', `       ${weighed}${rules.length > 0 ? `  ← ${rules.join(', ')}` : ''}`),
  );
}

export function printExplanations(seeds: SeedRead[]): void {
  for (const { file, bytes } of seeds) {
    console.log(styleText('bold', file));
    for (const line of explain(file, bytes)) printLine(line);
    console.log('');
  }
}
