/** Where the browser tests find their sites; `BANMIAN_TEST_PORT` moves all of them. */
const first = Number(process.env['BANMIAN_TEST_PORT'] ?? 4390);

export const ports = { plain: first, hostile: first + 1, dev: first + 2, kept: first + 3 };

export const addresses = {
  plain: `http://localhost:${ports.plain}/`,
  hostile: `http://localhost:${ports.hostile}/`,
  dev: `http://localhost:${ports.dev}/`,
};
