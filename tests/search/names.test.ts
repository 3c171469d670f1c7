import { describe, expect, test } from 'vitest';
import { archiveToNames } from '../../src/search/build/archive-to-names.ts';
import { fuzzyNames } from '../../src/search/read/names/fuzzy-names.ts';
import { findNames } from '../../src/search/read/names/names.ts';
import { sketchToArchive } from '../helpers/archive.ts';

const archive = sketchToArchive([]);
archive.people = ['张超超', '李雪荣', '单晓明', '张敏', '吕超'].map((name) => ({
  slug: `slug-of-${name}`,
  name,
  pinyin: '',
  appearances: [],
  posts: name === '李雪荣' ? [{ text: '市人大常委会党组书记', articles: [] }] : [],
}));
archive.bylines = [{ slug: 'qi', name: '齐广君', pinyin: '', articles: [] }];
archive.columns = [{ slug: 'c', name: '两会热点关注', pinyin: '', articles: [] }];
const rows = archiveToNames(archive);

const found = async (typed: string) => {
  const fuzzy = async (names: string[], wanted: string) => fuzzyNames(names, wanted);
  const hits = await findNames(rows, typed, { limit: 5, fuzzy });
  return hits.map(({ row, isNear }) => (isNear ? `≈${row[1]}` : row[1]));
};

describe('findNames', () => {
  test.each([
    ['张超超', ['张超超'], 'the name'],
    ['張超超', ['张超超'], 'Traditional'],
    ['zhang chaochao', ['张超超'], 'pinyin'],
    ['Zhangchao', ['张超超'], 'pinyin, begun'],
    ['zcc', ['张超超'], 'initials'],
    ['张朝超', ['≈张超超'], 'one wrong character'],
    ['张', ['张超超', '张敏'], 'surname'],
    ['shan xiaoming', ['单晓明'], 'a surname is read as a surname'],
    ['lv chao', ['吕超'], 'ü as v'],
    ['lü chao', ['吕超'], 'ü'],
    ['党组书记', ['李雪荣'], 'a post'],
    ['qgj', ['齐广君'], 'a byline'],
    ['两会', ['两会热点关注'], 'a column'],
    ['营商环境', [], 'no name at all'],
    ['', [], 'nothing'],
  ])('%s → %j (%s)', async (typed, names) => {
    expect(await found(typed)).toEqual(names);
  });
});
