import { describe, expect, test } from 'vitest';
import { textToQuery } from '../../src/search/query/text-to-query.ts';
import { fold } from '../../src/text/fold.ts';

const text = (phrase: string) => ({ type: 'phrase', phrase: fold(phrase), field: 'text' });
const all = (...of: unknown[]) => ({ type: 'all', of });
const any = (...of: unknown[]) => ({ type: 'any', of });
const not = (of: unknown) => ({ type: 'not', of });

describe('textToQuery', () => {
  test.each([
    ['营商环境', text('营商环境'), 'one term'],
    ['營商環境', text('营商环境'), 'Traditional'],
    ['两会 热点', all(text('两会'), text('热点')), 'white space is AND'],
    ['两会　热点', all(text('两会'), text('热点')), 'an ideographic space too'],
    ['“两会 热点”', text('两会热点'), 'quotes over a space'],
    ['「to be」', text('to be'), 'quotes of Traditional text, Latin words'],
    ['"两会"', text('两会'), 'quotes around a term'],
    ['“十四五”规划', text('"十四五"规划'), 'quotes inside a term are text'],
    ['“十四五 规划', all(text('"十四五'), text('规划')), 'quotes that do not close are text'],
    ['会议 -天气', all(text('会议'), not(text('天气'))), 'minus'],
    ['会议 －天气', all(text('会议'), not(text('天气'))), 'full-width minus'],
    ['——会议', text('——会议'), 'a dash is no minus'],
    ['—会议', text('—会议'), 'nor is a single one'],
    ['6-1', text('6-1'), 'a hyphen inside a term is text'],
    ['评论 | 访谈', any(text('评论'), text('访谈')), 'or'],
    ['评论|访谈', text('评论|访谈'), 'a bar inside a term is text'],
    ['a b | c', any(all(text('a'), text('b')), text('c')), 'AND binds tighter'],
    ['| 评论 |', text('评论'), 'a bar that joins nothing'],
    ['(评论 | 访谈) 会议', all(any(text('评论'), text('访谈')), text('会议')), 'group'],
    ['（评论 ｜ 访谈） 会议', all(any(text('评论'), text('访谈')), text('会议')), 'full width'],
    ['党组(扩大)会议', text('党组(扩大)会议'), 'brackets inside a term are text'],
    ['(扩大)会议', text('(扩大)会议'), 'brackets that close inside a term are text'],
    ['-(a | b)', not(any(text('a'), text('b'))), 'minus before a group'],
    ['((a | b) c)', all(any(text('a'), text('b')), text('c')), 'groups in groups'],
    ['李雪荣 ~ 会议', { type: 'near', phrases: ['李雪荣', '会议'].map(fold) }, 'near'],
    ['~ 会议', text('会议'), 'near to nothing'],
    ['title:营商环境', { type: 'phrase', phrase: fold('营商环境'), field: 'title' }, 'title'],
    ['標題：營商環境', { type: 'phrase', phrase: fold('营商环境'), field: 'title' }, 'in Chinese'],
    ['by:"王 静"', { type: 'phrase', phrase: fold('王静'), field: 'byline' }, 'quoted value'],
    ['人物:张超超', { type: 'facet', facet: 'person', value: fold('张超超') }, 'person'],
    ['paper:石家庄日报', { type: 'facet', facet: 'newspaper', value: fold('石家庄日报') }, 'paper'],
    ['体裁:专访', { type: 'facet', facet: 'kind', value: 'interview' }, 'kind by its Chinese name'],
    ['-kind:brief', not({ type: 'facet', facet: 'kind', value: 'brief' }), 'minus before a filter'],
    ['时间:8点', text('时间:8点'), 'an unknown name is text'],
    ['title:', text('title:'), 'a name without a value is text'],
    [
      'date:2022-03..2024',
      { type: 'date', range: { from: '2022-03-01', to: '2024-12-31' } },
      'days',
    ],
    ['日期：2024-1-27', { type: 'date', range: { from: '2024-01-27', to: '2024-01-27' } }, 'a day'],
    ['date:..2023', { type: 'date', range: { from: null, to: '2023-12-31' } }, 'open'],
    ['date:不详', { type: 'date', range: null }, 'no day known'],
    ['date:昨天', text('date:昨天'), 'what is no day is text'],
    ['《》，。', null, 'nothing to look for'],
    ['  ', null, 'nothing'],
    ['-', null, 'a mark alone'],
  ])('%s (%#)', (typed, query, _reason) => {
    expect(textToQuery(typed)).toEqual(query);
  });
});
