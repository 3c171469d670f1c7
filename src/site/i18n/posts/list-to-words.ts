/** What a list of people is called, where its Chinese name could not say its language: in a label. */
import { currentTree } from '../../trees/tree.ts';
import { toReadingText } from '../to-reading-text.ts';
import { words } from '../words/index.ts';
import { postToEnglish } from './post-to-english.ts';

export function listToWords(label: string): string {
  if (currentTree() !== 'en') return toReadingText(label);
  return postToEnglish(label) ?? words('people').someList;
}
