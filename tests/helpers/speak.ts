/** Gives functions under test the words of all trees, as the site does. */
import { allWords } from '../../src/site/i18n/words/all.ts';
import { speak } from '../../src/site/i18n/words/index.ts';

speak(allWords);
