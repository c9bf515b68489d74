const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** @returns the numbers of one segment of a source map (base64 VLQ, ECMA-426). */
function numbers(segment: string): number[] {
  const found: number[] = [];
  let value = 0;
  let shift = 0;
  for (const digit of segment) {
    const bits = digits.indexOf(digit);
    value += (bits & 31) << shift;
    shift += 5;
    if (bits & 32) continue;
    found.push(value & 1 ? -(value >>> 1) : value >>> 1);
    value = 0;
    shift = 0;
  }
  return found;
}

/** @returns the package a source belongs to, or the product's own folder, two levels deep; '' for a tool's own code. */
export function packageOf(source: string): string {
  if (source.includes('node_modules/')) {
    const parts = (source.split('node_modules/').at(-1) as string).split('/');
    return parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/');
  }
  const own = /(?:^|\/)((?:lib|components|entrypoints)\/[^/]+)\//.exec(source)?.[1];
  return own ?? '';
}

/**
 * @param map a version 3 source map of the code.
 * @returns how many characters of the code come from each package or folder, the largest first.
 */
export function sourceShares(code: string, map: { sources: string[]; mappings: string }): [string, number][] {
  const shares = new Map<string, number>();
  const lines = code.split('\n');
  let source = 0;
  map.mappings.split(';').forEach((line, at) => {
    let column = 0;
    let owner = '';
    const give = (to: number) => {
      if (owner !== '') shares.set(owner, (shares.get(owner) ?? 0) + to - column);
    };
    for (const segment of line === '' ? [] : line.split(',')) {
      const [move = 0, sourceMove] = numbers(segment);
      give(column + move);
      column += move;
      if (sourceMove === undefined) owner = '';
      else {
        source += sourceMove;
        owner = packageOf(map.sources[source] ?? '');
      }
    }
    give(lines[at]?.length ?? column);
  });
  return [...shares].sort(([, a], [, b]) => b - a);
}
