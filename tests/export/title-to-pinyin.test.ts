import { expect, test } from 'vitest';
import { titleToPinyin } from '../../src/export/reference/title-to-pinyin.ts';

const names = new Map([
  ['韩露', 'Han Lu'],
  ['海州', 'Haizhou'],
]);

test.each([
  ['港口守住防汛一线', 'Gangkou shouzhu fangxun yixian'],
  // Readings by the words around them.
  ['强调银行行长责任', 'Qiangdiao yinhang hangzhang zeren'],
  // People and places of the article, and provinces.
  ['韩露会见重庆客人', 'Han Lu huijian Chongqing keren'],
  ['海州市港口开航', 'Haizhou shi gangkou kaihang'],
  // Phrases of four are written in twos.
  ['勇立潮头', 'Yongli chaotou'],
  // Marks, an apostrophe before a vowel, ü.
  ['高温来了，权益怎么保障？', 'Gaowen lai le, quanyi zenme baozhang?'],
  ['“女儿”的绿色旅行', '“Nü’er” de lüse lüxing'],
  ['50%的企业', '50% de qiye'],
  // No title in Chinese has no reading.
  ['News in Brief', ''],
  ['', ''],
])('%s is read %s', (title, reading) => {
  expect(titleToPinyin(title, names)).toBe(reading);
});
