/** What the build said of itself. */
import type { BuildFacts } from '../../../../offline/records.ts';

export const facts: BuildFacts = banmianBuild;
