/** What the search page shows, as an address: a link to it shows the same to everyone. */
import type { Order } from '../../../../search/result.ts';

export const views = ['list', 'days', 'lines'] as const;
export type View = (typeof views)[number];

/** What lines are sorted by: what follows the keyword, what precedes it, or the day. */
export const sorts = ['after', 'before', 'newest'] as const;
export type Sort = (typeof sorts)[number];

export interface SearchState {
  query: string;
  order: Order;
  view: View;
  sort: Sort;
  /** Hits, or lines, that are shown at most. */
  shown: number;
}

const orders: readonly Order[] = ['best', 'newest', 'oldest'];

/** How many are shown at first, and more at a time. */
export const portions: Record<View, number> = { list: 10, days: 20, lines: 200 };
const most = 2000;

export const emptyState: SearchState = addressToState('');

/** Reads `?q=…&view=…`; what is unknown or missing is the first of its kind. */
export function addressToState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const view = oneOf(views, parameters.get('view'));
  const shown = Number.parseInt(parameters.get('shown') ?? '', 10);
  return {
    query: parameters.get('q') ?? '',
    order: orderIn(view, oneOf(orders, parameters.get('order'))),
    view,
    sort: oneOf(sorts, parameters.get('sort')),
    shown: shown > portions[view] ? Math.min(shown, most) : portions[view],
  };
}

/** `?q=…`, with nothing in it that goes without saying; empty if there is no query. */
export function stateToAddress({ query, order, view, sort, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim()) parameters.set('q', query.trim().toWellFormed());
  if (view !== 'list') parameters.set('view', view);
  if (order !== orderIn(view, 'best')) parameters.set('order', order);
  if (sort !== 'after') parameters.set('sort', sort);
  if (shown > portions[view]) parameters.set('shown', String(shown));
  const address = parameters.toString();
  return address && `?${address}`;
}

/** The state after a change of query, order, view or sort: it begins again with the first hits. */
export function changeState(state: SearchState, change: Partial<SearchState>): SearchState {
  const view =
    change.view ?? (change.order === 'best' && state.view === 'days' ? 'list' : state.view);
  const order = orderIn(view, change.order ?? state.order);
  return { ...state, ...change, view, order, shown: change.shown ?? portions[view] };
}

/** Days stand in their order: there is no best one. */
function orderIn(view: View, order: Order): Order {
  return view === 'days' && order === 'best' ? 'newest' : order;
}

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value {
  return values.find((known) => known === value) ?? (values[0] as Value);
}
