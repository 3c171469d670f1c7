import '../../helpers/speak.ts';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../../src/site/render/render-body.ts';
import { renderMarkdown } from '../../../src/site/render/render-markdown.ts';
import { carrier, paragraph } from './records.ts';

const sourceLine = (line: number) => `/source/#L${line}`;
const section = (text: string) => ({
  label: null,
  heading: null,
  paragraphs: [paragraph('p-1', text, 7)],
});

describe('the body', () => {
  test('has an anchor, a number and the source of every paragraph', () => {
    expect(renderBody([section('会议召开。')], { sourceLine, names: new Map() })).toBe(
      '<p id="p-1"><a href="#p-1" class="n" id="p1">1</a><a href="/source/#L7" class="s">原文</a>会议召开。</p>',
    );
  });

  test('is reached by the anchors that a paragraph had once', () => {
    const former = new Map([
      [
        'p-1',
        [
          { anchor: 'p-2', article: 'a', paragraph: 'p-1', exact: true },
          { anchor: 'p-3', article: 'a', paragraph: 'p-1', exact: false },
        ],
      ],
    ]);
    expect(renderBody([section('会议召开。')], { sourceLine, names: new Map(), former })).toContain(
      '<p id="p-1"><span id="p-2" class="former"></span><span id="p-3" class="former near"><span>所指的一段已改动或移走，最近的一段如下。</span></span>',
    );
  });

  test('links names where they stand, and leaves out places that do not fit', () => {
    const places = [
      { paragraph: 'p-1', from: 4, to: 6, href: '/b/' },
      { paragraph: 'p-1', from: 2, to: 4, href: '/a/' },
      { paragraph: 'p-1', from: 3, to: 5, href: '/overlap/' },
      { paragraph: 'p-1', from: 8, to: 99, href: '/beyond/' },
    ];
    const html = renderBody([section('市长韩露石磊出席')], {
      sourceLine,
      names: new Map([['p-1', places]]),
    });
    expect(html).toContain('市长<a href="/a/">韩露</a><a href="/b/">石磊</a>出席</p>');
  });

  test('sets a speaker above the heading of a section', () => {
    const talk = {
      ...section('夯实基础。'),
      label: carrier('区长韩露'),
      heading: carrier('敢闯敢试'),
    };
    const html = renderBody([talk], { sourceLine, names: new Map() });
    expect(html).toMatch(/^<h2><span class="speaker">区长韩露<\/span>敢闯敢试<\/h2><p id="p-1">/);
  });

  test('may break anywhere where no rule can be kept', () => {
    const html = renderBody([section('（'.repeat(20_001))], { sourceLine, names: new Map() });
    expect(html).toMatch(/^<p class="endless" id="p-1">/);
  });

  test.each(['<script>run()</script>', '[点](javascript:run())', '*星* `码` &lt;', '# 井'])(
    '%s is text and nothing else',
    (text) => {
      const html = renderBody([section(text)], { sourceLine, names: new Map() });
      const shown = html.replace(/^.*原文<\/a>|<\/p>$/g, '');
      expect(shown).not.toContain('<');
      expect(shown.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')).toBe(text);
    },
  );
});

describe('what editors write', () => {
  test('is Markdown, with values filled in as text', () => {
    expect(renderMarkdown('共 {count} 篇，见[日历](dates/)。', { count: '**9**' })).toBe(
      '<p>共 **9** 篇，见<a href="/dates/">日历</a>。</p>',
    );
  });

  test('cannot run anything', () => {
    const html = renderMarkdown('<img src=x onerror=run()> [点](javascript:run()) {x}', {
      x: '<script>',
    });
    expect(html).not.toMatch(/<img|<script|javascript:/);
  });
});
