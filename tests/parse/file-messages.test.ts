import { expect, test } from 'vitest';
import {
  enormous,
  fileRules,
  noPages,
  unreadable,
  unregistered,
} from '../../scripts/seeds/file-messages.ts';

const raised = [
  unreadable('a.txt', Object.assign(new Error('no'), { code: 'EACCES' })),
  enormous('a.txt', 40 * 1024 * 1024),
  noPages('seeds'),
  unregistered('_registry.jsonl', null),
  unregistered('a.txt', { id: '0a1b2c3d', line: 7 }),
];

test('every rule of files is raised, with both languages filled', () => {
  expect(raised.map(({ rule }) => rule).sort()).toEqual(Object.keys(fileRules).sort());
  for (const { rule, level, reason, advice } of raised) {
    expect(level).toBe(fileRules[rule as keyof typeof fileRules].level);
    for (const text of [reason.zh, reason.en, advice.zh, advice.en]) {
      expect(text).toMatch(/[.。]$/u);
      expect(text).not.toMatch(/[{}]|undefined/u);
    }
  }
  expect(raised[1]?.reason.en).toBe('The file has 40 MB, which no printed page has.');
  expect(raised[4]?.place?.line).toBe(7);
});
