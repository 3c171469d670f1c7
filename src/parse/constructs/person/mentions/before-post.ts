/**
 * Names that a sentence makes officials of, by their speech.
 *
 * ```text
 * 韩露代表说,…    韩露指出,…
 * ^^^^            ^^^^
 * ```
 */
import { allMatches, pattern, plain } from '../../../../text/plain.ts';
import { officialSpeech } from '../../../tables/person-verbs.ts';
import { nounAtEnd, postNouns } from '../../../tables/posts.ts';
import { grounds, type KnownNames, nameLengthAt } from '../names/name.ts';
import { type Mention, mentionAt, type NamedText, wholePost } from './mention.ts';
import { nameBefore, ofPlaces } from './titled.ts';

/** The last characters of titles, with what is said behind them. */
const spokenTitle = pattern(
  '[表员记席长任志理事授裁官](?=说|认为|建议|表示|提出|告诉|指出|强调|呼吁|谈到|坦言|介绍|感慨|在发言中|:)',
  'g',
);
const comrade = plain('同志');
const clauseStart = pattern('(?:^|[。!?”;:,\\n\\s])$');
const sentenceStart = pattern(
  `(?:^|[。!?”\\n])(?=\\p{Script=Han}{2,4}(?:指出|强调|要求|在(?:主持|讲话|会上|调研|检查|考察|总结|致辞|报告)))`,
  'g',
);

/** 韩露代表说: a title between a name and what was said. */
export function withSpokenTitle(text: NamedText, known: KnownNames): Mention[] {
  const { view, raw } = text;
  return allMatches(view, spokenTitle).flatMap((match) => {
    const end = match.index + 1;
    const title = view.endsWith(comrade, end) ? comrade : nounAtEnd(view, end);
    const to = end - title.length;
    const isDoubtful = ofPlaces.test(title) || postNouns.get(title) === 'company';
    const ground = isDoubtful ? grounds.titled : -0.3;
    const from = title === '' ? null : nameBefore(view, to, { known, ground });
    if (from !== null && isDoubtful && to - from < 3) return [];
    if (from === null || !clauseStart.test(view.slice(Math.max(0, from - 1), from))) return [];
    const posts = title === comrade ? [] : [wholePost(raw.slice(to, end))];
    return [mentionAt(text, { from, to }, { posts })];
  });
}

/** 韩露指出,… at the beginning of a sentence: nobody but an official speaks so. */
export function speaking(text: NamedText, known: KnownNames): Mention[] {
  const { view } = text;
  return allMatches(view, sentenceStart).flatMap((match) => {
    const from = match.index + match[0].length;
    const length = nameLengthAt(view, from, { known, ground: -1 });
    const to = from + length;
    if (length < 2 || !officialSpeech.test(view.slice(to, to + 2))) return [];
    return [mentionAt(text, { from, to })];
  });
}
