/** Codes and reports that lead back to a paragraph. */
import decodeQr from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { addressToCode, quietZone } from '../../src/export/address-to-code.ts';
import { toReportAddress } from '../../src/export/report-address.ts';

describe('a QR code', () => {
  test.each([
    'https://example.org/an/archive/articles/2ktgv5xe/',
    `https://example.org/${'long/'.repeat(40)}articles/2ktgv5xe/`,
  ])('of %s is read by a library that is not ours', (address) => {
    expect(decodeQr(toPicture(addressToCode(address)))).toBe(address);
  });
});

describe('a report', () => {
  const report = { subject: '报错 a#p-1', body: '第一行\n第二行 & 更多' };
  const partsOf = (address: string | null) => {
    const { href, searchParams } = new URL(address ?? '');
    return [href.split('?')[0], Object.fromEntries(searchParams)];
  };

  test.each(['archive@example.org', ' mailto:archive@example.org '])(
    'is a letter to %s',
    (contact) => {
      expect(partsOf(toReportAddress(contact, report))).toEqual([
        'mailto:archive@example.org',
        { subject: report.subject, body: '第一行\r\n第二行 & 更多' },
      ]);
    },
  );

  test.each([
    ['https://github.com/a/b/issues', 'title', 'body'],
    ['https://github.com/a/b/issues/new', 'title', 'body'],
    ['https://code.example.org/a/b/-/issues/', 'issue[title]', 'issue[description]'],
  ])('is an issue at %s', (contact, title, body) => {
    const [address, parts] = partsOf(toReportAddress(contact, report));
    expect(address).toMatch(/\/issues\/new$/u);
    expect(parts).toEqual({ [title]: report.subject, [body]: report.body });
  });

  test('goes to another page as it is, and nowhere without a contact to press', () => {
    expect(toReportAddress('https://example.org/form?x=1', report)).toBe(
      'https://example.org/form?x=1',
    );
    for (const contact of [
      null,
      '',
      '市档案馆三楼',
      'javascript:run()@x.y z',
      'http://a.b/issues',
    ]) {
      expect(toReportAddress(contact, report)).toBeNull();
    }
  });
});

/** Four pixels a module, as a camera would see it. */
function toPicture({ size, path }: ReturnType<typeof addressToCode>) {
  const scale = 4;
  const width = (size + 2 * quietZone) * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of path.matchAll(/([Mmh])([^Mmh]*)/gu)) {
    const [first = 0, second = 0] = numbers.split(' ').map(Number);
    if (command === 'M') [x, y] = [first, Math.floor(second)];
    else if (command === 'm') x += first;
    else {
      for (let end = x + first; x < end; x += 1)
        darken((x + quietZone) * scale, (y + quietZone) * scale);
    }
  }
  return { width, height: width, data };

  function darken(left: number, top: number): void {
    for (let row = top; row < top + scale; row += 1) {
      for (let at = left; at < left + scale; at += 1) {
        data.fill(0, (row * width + at) * 4, (row * width + at) * 4 + 3);
      }
    }
  }
}
