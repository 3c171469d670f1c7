/** The texts that only measure: nobody who tunes a rule reads what they are laid out as. */
import type { Text } from '../text.ts';
import { earlier } from './earlier.ts';
import { later } from './later.ts';
import { longReads } from './long-reads.ts';
import { taiwan } from './taiwan.ts';

export { briefs as setAsideBriefs } from './briefs.ts';

export const setAsideTexts: readonly Text[] = [...earlier, ...later, ...taiwan, ...longReads];
