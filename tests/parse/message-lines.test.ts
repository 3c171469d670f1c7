import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { messageLines } from '../../scripts/tools/message-lines.ts';
import { message } from '../../src/parse/messages.ts';

test('a line a message: file:line:column level reason rule, aligned', () => {
  const file = '2024/海州日报.txt';
  const lines = messageLines([
    message('article/open-end', { file, place: { line: 12, from: 3, to: 4 } }),
    message('file/empty', { file: 'a.txt', place: null }),
  ]).map(stripVTControlCharacters);
  expect(lines[0]).toMatch(/^2024\/海州日报\.txt:12:4 {2}info {5}\S.* {2}article\/open-end$/u);
  expect(lines[1]).toMatch(/^a\.txt {19}error {4}\S.* {2}file\/empty$/u);
});
