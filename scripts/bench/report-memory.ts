/** Loaded into a measured process: at its end, adds a line with its peak memory in kilobytes. */
import { appendFileSync } from 'node:fs';

const file = process.env['BANMIAN_MEMORY_FILE'];
if (file !== undefined) {
  process.on('exit', () => appendFileSync(file, `${process.resourceUsage().maxRSS}\n`));
}
