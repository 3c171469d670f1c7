/** Bytes in words: `3.3 MB`, `120 KB`. */
export function sizeToWords(bytes: number): string {
  const units = ['KB', 'MB', 'GB'];
  let size = bytes / 1000;
  let unit = 0;
  while (size >= 999.5 && unit < units.length - 1) {
    size /= 1000;
    unit += 1;
  }
  const digits = size < 10 && unit > 0 ? 1 : 0;
  return `${Math.max(size, digits ? 0.1 : 1).toFixed(digits)} ${units[unit]}`;
}
