/** Replaces one character of running text by □, as a font without it does. */
import type { Article, Block, Content } from '../grammar/content.ts';
import type { Random } from '../random.ts';

/** Far from everything that a label quotes. */
function loseIn(block: Block, { skeleton }: Article, random: Random): Block | null {
  if (block.kind !== 'flow' || block.tight) return null;
  const body = block.pieces.find(({ role }) => role === 'body')?.text ?? '';
  const named = [...skeleton.people, ...skeleton.bylines].some(({ name }) => body.includes(name));
  if (named || body.length < 60 || block.pieces.length > 1) return null;
  const at = random.between(20, body.length - 20);
  if (!/\p{Script=Han}{3}/u.test(body.slice(at - 1, at + 2))) return null;
  return {
    ...block,
    pieces: [{ role: 'body', text: `${body.slice(0, at)}□${body.slice(at + 1)}` }],
  };
}

export function loseGlyph(content: Content, random: Random): Content {
  const order = random.shuffle(
    content.articles.flatMap(({ blocks }, index) => blocks.map(({ id }) => ({ index, id }))),
  );
  for (const { index, id } of order) {
    const article = content.articles[index];
    const block = article?.blocks.find((known) => known.id === id);
    // The opening paragraph holds the day.
    if (
      article === undefined ||
      block === undefined ||
      article.skeleton.sections[0]?.paragraphs[0] === id
    )
      continue;
    const lost = loseIn(block, article, random);
    if (lost === null) continue;
    const blocks = article.blocks.map((known) => (known.id === id ? lost : known));
    const articles = content.articles.map((known) =>
      known === article ? { ...article, blocks } : known,
    );
    return { ...content, articles };
  }
  return content;
}
