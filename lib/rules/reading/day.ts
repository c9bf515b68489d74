const months = new Map(
  'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((name, at) => [name, String(at + 1).padStart(2, '0')]),
);

/** @returns the ISO day if it exists, else nothing. */
function day(year: string, month: string, date: string): string[] {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  // A day too many runs over into the next month.
  const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return real.getUTCMonth() === Number(month) - 1 && real.getUTCDate() === Number(date) ? [text] : [];
}

/**
 * Reads a day as calendars of portals show it: ISO, "22.11.2026", "11/22/2026", "Sun Nov 22 2026", "22 Nov 2026".
 * @returns every day that the text may mean as `YYYY-MM-DD`, none if it is no day that exists.
 */
export function readDays(text: string): string[] {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})\.?$/.exec(text);
  if (iso) return day(iso[1] as string, iso[2] as string, iso[3] as string);
  const digits = /^(\d{1,2})([-./] ?)(\d{1,2})[-./] ?(\d{4})\.?$/.exec(text);
  if (digits) {
    const [, first = '', sign = '', second = '', year = ''] = digits;
    const dayFirst = day(year, second, first);
    // Only dots are sure to stand between day and month in this order.
    return sign.startsWith('.') ? dayFirst : [...new Set([...dayFirst, ...day(year, first, second)])];
  }
  const words = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? /i, '');
  const month =
    /^([a-z]{3})[a-z]{0,6}\.? (\d{1,2}),? (\d{4})$/i.exec(words) ??
    /^(\d{1,2}) ([a-z]{3})[a-z]{0,6}\.?,? (\d{4})$/i.exec(words);
  if (!month) return [];
  const [, a = '', b = '', year = ''] = month;
  const [name, date] = /^\d/.test(a) ? [b, a] : [a, b];
  const number = months.get(name.toLowerCase());
  return number ? day(year, number, date) : [];
}
