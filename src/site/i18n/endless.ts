/**
 * Texts longer than any newspaper's paragraph. A browser takes minutes to break a million opening
 * brackets by the rules of Chinese typesetting, so these texts may break anywhere.
 */
const longestParagraph = 20_000;

/** The class of a text that is too long for those rules, else undefined. */
export function endlessClass(...texts: string[]): 'endless' | undefined {
  return texts.some((text) => text.length > longestParagraph) ? 'endless' : undefined;
}
