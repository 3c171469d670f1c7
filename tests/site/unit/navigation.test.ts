import { describe, expect, test } from 'vitest';
import type { Archive, Issue } from '../../../src/archive/records.ts';
import { pageToNeighbours } from '../../../src/site/views/page-to-neighbours.ts';
import { addressToScan } from '../../../src/site/views/source/address-to-scan.ts';

describe('what stands beside a page', () => {
  const issue = (day: string | null, newspaper: string, ...pages: string[]): Issue => ({
    day,
    newspaper,
    pages,
  });
  const archive = {
    issues: [
      issue('2024-01-29', '海州日报', 'd'),
      issue('2024-01-28', '海州晚报', 'e'),
      issue('2024-01-27', '海州日报', 'a', 'b', 'c'),
      issue('2024-01-20?', '海州日报', 'f'),
      issue(null, '海州日报', 'x'),
    ],
  } as Archive;

  test('is the issue’s next page, and the same newspaper’s next issue', () => {
    expect(pageToNeighbours(archive, 'b')).toEqual({
      pages: { before: 'a', after: 'c' },
      issues: { before: '2024-01-20', after: '2024-01-29' },
    });
    expect(pageToNeighbours(archive, 'd')).toEqual({
      pages: { before: null, after: null },
      issues: { before: '2024-01-27', after: null },
    });
  });

  test('is no issue where the day is not known', () => {
    expect(pageToNeighbours(archive, 'x').issues).toEqual({ before: null, after: null });
  });
});

test.each([
  [null, null],
  ['scans/a.jpg', { href: '/scans/a.jpg', kind: 'picture' }],
  ['scans/a.PDF', { href: '/scans/a.PDF', kind: 'document' }],
  ['https://example.org/a.jpg', { href: 'https://example.org/a.jpg', kind: 'link' }],
  ['scans/a.tif', { href: '/scans/a.tif', kind: 'link' }],
  ['javascript:run()', null],
])('a scan %s is shown as %o', (address, scan) => {
  expect(addressToScan(address)).toEqual(scan);
});
