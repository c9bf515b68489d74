/** A name in two parts, with what stands between them. */
export type NameParts = {
  /** The sign as written: "t/a", "c/o". */
  sign: string;
  /** The sign with all behind it, with the bracket around it. */
  evidence: string;
  /** What stands before it, without what joined the two; '' if that is no name. */
  front: string;
};

const joins: ReadonlySet<string> = new Set([...' ,;:([{-–—/|']);

/**
 * @param sign finds the sign; the first place counts.
 * @returns the parts; `undefined` if the sign isn't there or if nothing stands behind it.
 */
export function partsOfName(name: string, sign: RegExp): NameParts | undefined {
  const found = sign.exec(name);
  if (!found) return undefined;
  const behind = name.slice(found.index + found[0].length);
  if (!/[\p{L}\p{N}]{2}/u.test(behind)) return undefined;
  let end = found.index;
  while (end > 0 && joins.has(name[end - 1] ?? '')) end--;
  const front = name.slice(0, end);
  return {
    sign: found[0].trim(),
    evidence: name.slice(end).replace(/^[\s,;:–—-]{1,20}/u, ''),
    front: /[\p{L}\p{N}]{2}/u.test(front) ? front : '',
  };
}
