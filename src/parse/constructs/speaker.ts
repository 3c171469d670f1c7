/**
 * Speaker labels: a subhead that begins with whom the section is about.
 *
 * ```text
 * ### 海州区委书记许志远 敢闯敢试开新局
 *     ^^^^^^^^^^^^^^^^^^ label, post and name
 * ```
 */
import { findMentions } from './person/mentions/index.ts';
import { nobody } from './person/names/name.ts';

/** The length of the label that a subhead begins with, or 0: a part that is posts and one name. */
export function speakerLength(view: string): number {
  const part = /^\S+/u.exec(view)?.[0] ?? '';
  const mention = findMentions({ view: part, raw: part }, nobody).at(-1);
  if (!mention || mention.posts.length === 0) return 0;
  return mention.start === 0 && mention.to === part.length ? part.length : 0;
}
