/** Patterns over folded text, written in Simplified characters and half-width punctuation. */
import { fold } from '../../../text/fold.ts';

/** Folds the Han characters of a pattern; everything else in it is already as folded text has it. */
export function foldedPattern(source: string, flags = 'u'): RegExp {
  return new RegExp(
    source.replace(/\p{Script=Han}/gu, (character) => fold(character)),
    flags,
  );
}

/** Numerals as folded text has them. */
export const numeral = '[0-9〇零一二三四五六七八九十百廿卅]';
