/** @returns the text without the part, and without the separators that then have nothing to separate. */
export function without(text: string, start: number, end: number): string {
  const before = text.slice(0, start).replace(/(?<![\s,;(–—-])[\s,;(–—-]+$/u, '');
  const after = text.slice(end).replace(/^[\s,;).–—-]+/u, '');
  if (/^[\s,;(–—-]*$/u.test(before)) return after;
  return after === '' ? before : `${before}, ${after}`;
}
