/**
 * One form per punctuation mark, after NFKC: what typists and encodings write in several ways.
 * The first character of an entry stands for the others. Never two different marks: 。 is not a dot.
 */
// Reasons stand as comments: every reader's search and marks load this table.
const marks: readonly string[] = [
  '"“”„‟「」〝〞〟', // double quotes: 「」 is how Traditional text prints “”
  "'‘’‚‛『』′", // single quotes: 『』 likewise; the prime is a typing error for them
  '-‐‑‒–—―⸺⸻─━−', // dashes and the minus: half of all pages type the hyphen for any of them
  '~〜∼', // wave dashes, for ranges
  '·‧•∙⋅・', // the dot inside foreign names
  ':∶', // the ratio sign, 3∶2
  '/⁄∕', // slashes; NFKC leaves the fraction slash in ½
  '|∣│', // bars
  '[〔【〖', // square brackets, opening
  ']〕】〗', // square brackets, closing
  '《«', // book title marks, opening
  '》»', // book title marks, closing
  '〈‹', // inner title marks, opening
  '〉›', // inner title marks, closing
  '〇○◯', // zero in years, 二○二四, printed with a circle
];

/** Code point → the code point that stands for it; marks that stand for themselves are absent. */
export const punctuation: ReadonlyMap<number, number> = new Map(
  marks.flatMap((forms) => {
    const [first = 0, ...others] = Array.from(forms, (form) => form.codePointAt(0) ?? 0);
    return others.map((other): [number, number] => [other, first]);
  }),
);
