import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { siteFiles } from '../helpers/built-site.ts';
import { siteFolder } from '../helpers/test-sites.ts';

test('two builds are the same, byte for byte', () => {
  const [first, second] = [siteFolder('plain'), siteFolder('again')];
  const files = siteFiles(first);
  expect(siteFiles(second)).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  );
  expect(different).toEqual([]);
});
