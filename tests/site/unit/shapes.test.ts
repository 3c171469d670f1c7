import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsToShapes } from '../../../src/site/render/shape/paragraphs-to-shapes.ts';
import { textsToTurns } from '../../../src/site/render/shape/texts-to-turns.ts';
import { textToNodes } from '../../../src/site/render/text-to-nodes.ts';
import { textOf } from '../../helpers/built-site.ts';

describe('shapes of paragraphs', () => {
  test('a notice has its address, text, office and day', () => {
    const notice = ['各乡镇人民政府:', '现就有关事项通告如下。', '海州县供电局', '2020年7月8日'];
    expect(paragraphsToShapes(notice, false)).toEqual([
      'salutation',
      null,
      'signature',
      'signature',
    ]);
  });

  test('four short lines are verse, fewer are not, nor is a list or a table of weather', () => {
    const lines = ['母亲在灯下', '把旧衣裳的线头', '一根一根收进去', '像收起'];
    expect(paragraphsToShapes(['序言说完了。', ...lines], false).slice(1)).toEqual(
      lines.map(() => 'verse'),
    );
    expect(paragraphsToShapes(lines.slice(1), false)).toEqual([null, null, null]);
    const weather = ['北京　晴　-2～9℃', '上海　小雨　6～10℃', '广州　多云', '海州　阴　4～9℃'];
    expect(paragraphsToShapes(weather, false)).toEqual([null, null, null, null]);
    const list = ['一、任命', '二、免去', '三、通过', '四、其他'];
    expect(paragraphsToShapes(list, false)).toEqual([null, null, null, null]);
  });

  test('who speaks is a label that comes again', () => {
    expect(textsToTurns(['记者:钱从哪里来?', '韩露:自己出一半。', '记者：还有呢？'])).toEqual([
      3, 0, 3,
    ]);
    expect(textsToTurns(['时间:明天。', '地点:市里。'])).toEqual([0, 0]);
  });
});

test('a list of names is marked, and its text stays as it was', () => {
  const text = '市领导韩露、石磊，市直部门出席。';
  const names = [{ paragraph: 'p-1', from: 3, to: 5, href: '/a/' }];
  const roll = [
    { from: 3, to: 5 },
    { from: 6, to: 8 },
  ];
  const nodes = textToNodes(text, { names, rolls: [roll], turn: 0 });
  expect(nodes.map((node) => (node.type === 'element' ? node.tagName : 'text'))).toEqual([
    'text',
    'span',
    'text',
  ]);
  expect(nodes.map(textOf)).toEqual(['市领导', '韩露、石磊，', '市直部门出席。']);
});

test('whatever places are given, the text of a paragraph stays as it was', () => {
  const range = fc.record({ from: fc.nat(12), to: fc.nat(14) });
  const link = range.map((place) => ({ ...place, paragraph: 'p-1', href: '/a/' }));
  const roll = fc
    .uniqueArray(fc.nat(14))
    .map((ends) => ends.toSorted((one, other) => one - other))
    .map((ends) =>
      ends.flatMap((from, at) => ends.slice(at + 1, at + 2).map((to) => ({ from, to }))),
    );
  fc.assert(
    fc.property(fc.array(link), fc.array(roll), fc.nat(3), (names, rolls, turn) => {
      const text = '市领导韩露、石磊、丁一出席';
      expect(textToNodes(text, { names, rolls, turn }).map(textOf).join('')).toBe(text);
    }),
  );
});
