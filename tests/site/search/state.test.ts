import '../../helpers/speak.ts';
import { describe, expect, test } from 'vitest';
import {
  addressToState,
  changeState,
  emptyState,
  stateToAddress,
} from '../../../src/site/client/search/state/address.ts';

describe('the address of a search', () => {
  test.each([
    '',
    '?q=%E4%BC%9A%E8%AE%AE',
    '?q=a+b&order=oldest',
    '?q=a&view=lines&sort=before&shown=600',
    '?q=a&view=days&order=oldest&shown=60',
    '?q=a&shown=30',
  ])('%s is the whole state', (address) => {
    expect(stateToAddress(addressToState(address))).toBe(address);
  });

  test('what is unknown is left out', () => {
    expect(stateToAddress(addressToState('?q=a&view=x&order=y&sort=z&shown=-3'))).toBe('?q=a');
    expect(addressToState('?shown=1e9').shown).toBe(10);
    expect(addressToState('?shown=99999999').shown).toBe(2000);
  });

  test('half a character is no address', () => {
    expect(stateToAddress({ ...emptyState, query: '\ud842' })).toBe('?q=%EF%BF%BD');
  });
});

describe('a change', () => {
  const state = addressToState('?q=a&shown=50');

  test('begins again with the first hits', () => {
    expect(stateToAddress(changeState(state, { query: 'b' }))).toBe('?q=b');
    expect(stateToAddress(changeState(state, { shown: 90 }))).toBe('?q=a&shown=90');
  });

  test('days have no best order: it leads back to the list', () => {
    const days = changeState(state, { view: 'days' });
    expect(days.order).toBe('newest');
    expect(changeState(days, { order: 'best' }).view).toBe('list');
    expect(changeState(days, { order: 'oldest' }).view).toBe('days');
  });
});
