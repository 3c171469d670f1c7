import { describe, expect, test } from 'vitest';
import { fuzzyNames } from '../../src/search/read/names/fuzzy-names.ts';
import { Reader } from '../../src/search/read/reader.ts';
import { sketchToArchive } from '../helpers/archive.ts';
import { archiveToFiles, archiveToReader, hostOf } from '../helpers/index.ts';

const fuzzy = async (names: string[], wanted: string) => fuzzyNames(names, wanted);
const toPerson = (name: string) => ({
  slug: `slug-of-${name}`,
  name,
  pinyin: '',
  appearances: [],
  posts: name === '李雪荣' ? [{ text: '市人大常委会党组书记', articles: [] }] : [],
});

const archive = sketchToArchive([]);
archive.people = ['张超超', '李雪荣', '单晓明', '张敏', '吕超'].map(toPerson);
archive.bylines = [{ slug: 'qi', name: '齐广君', pinyin: '', articles: [] }];
archive.columns = [{ slug: 'c', name: '两会热点关注', pinyin: '', articles: [] }];
const few = archiveToReader(archive);

const found = async (typed: string, reader: Promise<Reader> = few) => {
  const hits = await (await reader).names(typed, { limit: 5, fuzzy });
  return hits.map(({ row, isNear }) => (isNear ? `≈${row[1]}` : row[1]));
};

describe('names', () => {
  test.each([
    ['张超超', ['张超超'], 'the name'],
    ['張超超', ['张超超'], 'Traditional'],
    ['zhang chaochao', ['张超超'], 'pinyin'],
    ['Zhangchao', ['张超超'], 'pinyin, begun'],
    ['zcc', ['张超超'], 'initials'],
    ['张朝超', ['≈张超超'], 'one wrong character'],
    ['李学荣', ['≈李雪荣'], 'one wrong character in the middle'],
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

describe('names of a large archive', async () => {
  const [surnames, given] = ['王李张刘陈杨赵黄', '伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚'];
  const all = Array.from(surnames).flatMap((surname) =>
    Array.from(given).flatMap((second) => [
      surname + second,
      ...Array.from(given, (third) => surname + second + third),
    ]),
  );
  const large = sketchToArchive([]);
  large.people = all.map(toPerson);
  const files = await archiveToFiles(large);

  const ask = async (typed: string) => {
    let bytes = 0;
    const reader = new Reader(async (path, options) => {
      bytes += files.get(path)?.length ?? 0;
      return hostOf(files)(path, options);
    });
    return { names: await found(typed, Promise.resolve(reader)), bytes };
  };

  test.each([
    ['张超超', '张超超', 'the name'],
    ['張超', '张超', 'a shorter name before those that begin with it'],
    ['zhang chaochao', '张超超', 'pinyin'],
    ['zhangchao', '张超', 'pinyin of a shorter name'],
    ['张朝超', '≈张超超', 'one wrong character'],
    ['章超超', '≈陈超超', 'a wrong surname'],
    ['芳娜', '王芳娜', 'a part of many names'],
  ])('%s → %s (%s), for a few files', async (typed, name) => {
    const { names, bytes } = await ask(typed);
    expect(names).toContain(name);
    expect(bytes).toBeLessThan(40_000);
  });

  test('every name is found by itself, as its files say', async () => {
    const reader = Promise.resolve(new Reader(hostOf(files)));
    for (const name of all) expect((await found(name, reader))[0]).toBe(name);
  });

  test('initials give names that have them', async () => {
    const { names, bytes } = await ask('zcc');
    expect(names).toEqual(['张超超', '赵超超']);
    expect(bytes).toBeLessThan(40_000);
    expect((await ask('wjj')).names).toContain('王静杰');
  });

  test('files are not more than a hundred', () => {
    expect(files.size).toBeLessThan(100);
  });
});
