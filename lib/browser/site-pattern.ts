/**
 * @returns the pattern of everything on an origin's host, by the same scheme. Firefox takes no port in a pattern, so
 * origins that differ in nothing else share one; the background tells them apart.
 */
export function sitePattern(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
