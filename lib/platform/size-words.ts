const units = ['KB', 'MB', 'GB', 'TB', 'PB'] as const;

/** A size as people read it: '640 KB', '2.4 MB', '1 GB'. */
export function sizeWords(bytes: number): string {
  let value = Math.max(1024, bytes) / 1024;
  let unit = 0;
  while (value >= 1023.5 && unit < units.length - 1) {
    value /= 1024;
    unit++;
  }
  const shown = unit === 0 || value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
  return `${shown} ${units[unit]}`;
}
