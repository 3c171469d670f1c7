/** What of an article can be quoted, in the order in which it is read. */
const blocks = 'h1, .kicker, .deck, .body h2, .body p[id], .captions p, .note';

export function quotableBlocks(): Element[] {
  return [...document.querySelectorAll(`main article :is(${blocks})`)];
}

/** Stands between two blocks in their joined text: folding takes it away. */
export const blockJoint = '\n';
