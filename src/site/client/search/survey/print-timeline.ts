/**
 * Hits by month or year as bars, and as a table for who cannot see them; each leads to its period.
 * Widths are percent and heights pixels, without a view box: the letters do not stretch.
 */
import type { Bar, Survey } from '../../../../search/result.ts';
import { dayToWords } from '../../../i18n/date-to-words.ts';
import { say, words } from '../../../i18n/words/index.ts';
import { atMostToWords } from '../print/bounds-to-words.ts';
import { element } from '../print/element.ts';
import { changeState, type SearchState, stateToAddress } from '../state/address.ts';
import { readDays, writeDays } from '../state/filters.ts';
import { barsToLabels } from './bars-to-labels.ts';

const height = 56;
const labels = 16;

/** Percent of the width that a bar takes at most. */
const widest = 6;

export function printTimeline(survey: Survey, state: SearchState): Element[] {
  const isNarrowed = readDays(state.query) !== '';
  if (survey.bars.length === 0 && !isNarrowed) return [];
  const addressOf = (period: string): string =>
    stateToAddress(changeState(state, { query: writeDays(state.query, period) })) || '?';
  const printed: Element[] = [printBars(survey.bars, addressOf)];
  if (survey.bars.some(({ atLeast, atMost }) => atLeast < atMost)) {
    printed.push(element('p', 'soft', words('found').pale));
  }
  if (isNarrowed) {
    const all = element('a', 'soft quiet', words('found').allTime);
    all.href = addressOf('');
    printed.push(element('p', '', all));
  }
  printed.push(printTable(survey, addressOf));
  return printed;
}

function printBars(bars: Bar[], addressOf: (period: string) => string): SVGElement {
  const step = 100 / Math.max(bars.length, 1);
  const highest = Math.max(...bars.map(({ atMost }) => atMost), 1);
  const width = Math.min(step * 0.8, widest);
  const children = bars.map((bar, index) => {
    const middle = (index + 0.5) * step;
    const column = (count: number, className: string): SVGElement => {
      const size = count > 0 ? Math.max(2, (count / highest) * height) : 0;
      const box = { x: `${middle - width / 2}%`, y: height - size, width: `${width}%` };
      return svg('rect', { ...box, height: size, class: className });
    };
    const title = svg('title', {});
    title.textContent = say(words('found').bar, {
      period: dayToWords(bar.period),
      number: atMostToWords(bar),
    });
    const target = { x: `${index * step}%`, y: 0, width: `${step}%`, height };
    const link = svg('a', { href: addressOf(bar.period), tabindex: -1 });
    link.append(
      title,
      svg('rect', { ...target, fill: 'transparent' }),
      column(bar.atMost, 'candidates'),
      column(bar.atLeast, 'checked'),
    );
    return bar.atMost > 0 ? link : svg('g', {});
  });
  const axis = svg('line', { x1: 0, x2: '100%', y1: height + 0.5, y2: height + 0.5 });
  const years = barsToLabels(bars.map(({ period }) => period)).map(({ at, text, anchor }) => {
    const label = svg('text', { x: `${at * 100}%`, y: height + 13, 'text-anchor': anchor });
    label.textContent = text;
    return label;
  });
  const chart = svg('svg', { class: 'bars', width: '100%', height: height + labels });
  chart.setAttribute('aria-hidden', 'true');
  chart.append(...children, axis, ...years);
  return chart;
}

function printTable(
  { bars, unit, undated }: Survey,
  addressOf: (period: string) => string,
): Element {
  const rows = bars
    .filter(({ atMost }) => atMost > 0)
    .map((bar) => {
      const link = element('a', '', dayToWords(bar.period));
      link.dataset['key'] = bar.period;
      link.href = addressOf(bar.period);
      return element('tr', '', element('td', '', link), element('td', '', atMostToWords(bar)));
    });
  if (undated.atMost > 0) {
    const count = element('td', '', atMostToWords(undated));
    rows.push(element('tr', '', element('td', '', words('dates').unknown), count));
  }
  const named = words('found');
  const heads = [named[unit], named.number].map((name) => {
    const head = element('th', '', name);
    head.scope = 'col';
    return head;
  });
  const table = element(
    'table',
    '',
    element('thead', '', element('tr', '', ...heads)),
    element('tbody', '', ...rows),
  );
  return element(
    'details',
    '',
    element('summary', 'soft', unit === 'month' ? named.byMonth : named.byYear),
    table,
  );
}

function svg(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  return made as SVGElement;
}
