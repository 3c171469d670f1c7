/** Names of people and papers, as readers of the page's language write them. */
import { personPinyin } from '../../archive/registers/name-to-slug.ts';
import { nameToAuthor, withoutTones } from '../../export/reference/name-to-author.ts';
import { newspaperPinyin } from '../../export/reference/newspaper-pinyin.ts';
import { currentTree } from '../trees/tree.ts';
import { newspaperToEnglish } from './newspaper-to-english.ts';
import { toReadingText } from './to-reading-text.ts';

/** `Zhang Chaochao` on pages in English, else null; null too for a body and what is not Chinese. */
export function nameToLatin(name: string): string | null {
  if (currentTree() !== 'en') return null;
  const { pinyin } = nameToAuthor(name, personPinyin(name));
  const latin = withoutTones([pinyin.family, pinyin.given].filter(Boolean).join(' '));
  return latin === '' || /\p{Script=Han}/u.test(latin) || latin === name ? null : latin;
}

/** For a title or a description: `Zhang Chaochao 张超超`. */
export function personToWords(name: string): string {
  return [nameToLatin(name), toReadingText(name)].filter(Boolean).join(' ');
}

/** For a title or a description: `Shijiazhuang Daily 石家庄日报`. */
export function paperToWords(name: string): string {
  const english = currentTree() === 'en' ? newspaperToEnglish(name) : null;
  return [english, toReadingText(name)].filter(Boolean).join(' ');
}

/** For a label, in which no part can have a language of its own: `Shijiazhuang Daily`. */
export function paperToLabel(name: string): string {
  if (currentTree() !== 'en') return toReadingText(name);
  return newspaperToEnglish(name) ?? newspaperPinyin(name);
}
