/** The texts that rules may be tuned on. */
import type { Text } from '../text.ts';
import { longReads } from './long-reads.ts';
import { nineties } from './nineties.ts';
import { sixties } from './sixties.ts';
import { taiwan } from './taiwan.ts';
import { tens } from './tens.ts';
import { today } from './today.ts';
import { todayMore } from './today-more.ts';

export { briefs as tunedBriefs } from './briefs.ts';

export const tunedTexts: readonly Text[] = [
  ...sixties,
  ...nineties,
  ...tens,
  ...today,
  ...todayMore,
  ...taiwan,
  ...longReads,
];
