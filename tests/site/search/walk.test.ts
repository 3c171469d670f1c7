import '../../helpers/speak.ts';
import { expect, test } from 'vitest';
import { foundAround } from '../../../src/site/client/search/article/found-around.ts';

const search = 'https://paper.example/search/?q=%E4%BC%9A%E8%AE%AE&order=newest';
const hits = ['a', 'b', 'c'].map((id) => ({ id, paragraph: null }));
const article = (id: string, query = '%E4%BC%9A%E8%AE%AE') =>
  `https://paper.example/articles/${id}/?q=${query}#p-1`;

test('an article leads to those beside it in the result', () => {
  const around = (id: string) => foundAround({ search, hits }, article(id));
  expect(around('a')).toEqual({ search, previous: null, next: hits[1] });
  expect(around('b')).toEqual({ search, previous: hits[0], next: hits[2] });
  expect(around('c')?.next).toBeNull();
});

test('an article that another query led to stands alone', () => {
  expect(foundAround({ search, hits }, article('a', 'other'))).toBeNull();
  expect(foundAround({ search, hits }, article('x'))).toBeNull();
  expect(foundAround(null, article('a'))).toBeNull();
});
