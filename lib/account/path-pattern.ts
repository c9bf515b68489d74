/** A path this long is cut: what tells one page from another stands in front. */
const longestPath = 300;

/** What names one customer, order or tenant: a GUID, a number, a long mix of letters and digits, an address. */
const oneOfMany = [
  /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i,
  /^\d+$/,
  /^[0-9a-f]{12,}$/i,
  /^(?=.*\d.*\d)(?=.*[a-z])[\w-]{10,}$/i,
  /@/,
];

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * @param path a page's path; query and fragment are dropped.
 * @returns the path with a `*` for each part that names one of many things, so that what was taught on one customer's
 * page holds on the next one's. Doing it twice changes nothing.
 */
export function pathPattern(path: string): string {
  const parts = (path.split(/[?#]/)[0] ?? '').split('/').filter(Boolean);
  const kept = parts.map((part) => (oneOfMany.some((shape) => shape.test(decoded(part))) ? '*' : part));
  return `/${kept.join('/')}`.slice(0, longestPath);
}
