/**
 * Page text → Page record. The steps, in order; each is a file of its own.
 *
 * Never throws: what cannot be read becomes a page without articles and a message that says so.
 */

import { withoutSpace } from '../text/characters.ts';
import { sha256Hex } from '../text/hash.ts';
import { blocksToFeatures } from './blocks-to-features.ts';
import { bytesToText } from './bytes-to-text.ts';
import { furnitureToMasthead } from './constructs/masthead.ts';
import { articlesToPeople } from './constructs/person/people.ts';
import { draftToArticle } from './draft-to-article.ts';
import { draftsToRepeats } from './drafts-to-repeats.ts';
import { fileToPageId } from './file-to-page-id.ts';
import { featuresToLabels } from './labels/features-to-labels.ts';
import { pageHabits } from './labels/page-habits.ts';
import { labelsToDrafts } from './labels-to-drafts.ts';
import { featuresToFurniture, fieldNamesToFurniture, foundToRepeats } from './leftovers.ts';
import { pageToMessages } from './page-to-messages.ts';
import type { ParsedPage } from './records/index.ts';
import { splitItemHeads } from './split-item-heads.ts';
import { splitPictures } from './split-pictures.ts';
import { linesToBlocks, textToLines } from './text-to-blocks.ts';

/**
 * Parses a page. `file` is its path inside the folder of seeds, with `/`; `bytes` are the file's.
 */
export function parse(file: string, bytes: Uint8Array): ParsedPage {
  const { text, encoding, problem } = bytesToText(bytes);
  const lines = textToLines(text);
  const id = fileToPageId(file);

  const features = blocksToFeatures(linesToBlocks(lines));
  const labels = featuresToLabels(features);
  const { drafts, furniture: leftOver } = labelsToDrafts(features, labels);
  const { originals, repeats: found } = draftsToRepeats(splitItemHeads(splitPictures(drafts)));

  const habits = pageHabits(
    features.map(({ block }) => block),
    labels,
  );
  const unpeopled = originals.map((draft, index) =>
    draftToArticle(draft, { page: id, order: index + 1, habits }),
  );
  const { repeats, columns } = foundToRepeats(found, originals, unpeopled);
  const people = articlesToPeople(unpeopled);
  const furniture = [...featuresToFurniture(leftOver), ...fieldNamesToFurniture(features)];

  const page: ParsedPage = {
    id,
    source: {
      file,
      sha256: sha256Hex(bytes),
      encoding,
      lines: lines.length,
      characters: withoutSpace(text).length,
    },
    ...furnitureToMasthead(furniture),
    articles: unpeopled.map((article, index) => ({
      ...article,
      column: article.column ?? columns.get(article.order) ?? null,
      people: people[index] ?? [],
    })),
    repeats,
    furniture,
    messages: [],
  };
  return { ...page, messages: pageToMessages(page, { text, problem }) };
}
