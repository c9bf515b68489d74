const [base, least, most, skew, damp] = [36, 1, 26, 38, 700] as const;

/** RFC 3492, section 6.1. */
function adapted(delta: number, points: number, first: boolean): number {
  let rest = Math.floor(delta / (first ? damp : 2));
  rest += Math.floor(rest / points);
  let steps = 0;
  for (; rest > ((base - least) * most) >> 1; steps += base) rest = Math.floor(rest / (base - least));
  return steps + Math.floor(((base - least + 1) * rest) / (rest + skew));
}

const digitOf = (code: number) =>
  code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? code - 22 : base;

/** RFC 3492, section 6.2. @returns null if it is no punycode. */
function decoded(label: string): string | null {
  const split = label.lastIndexOf('-');
  const points = [...label.slice(0, Math.max(split, 0))].map((letter) => letter.codePointAt(0) as number);
  let [n, at, bias] = [128, 0, 72];
  for (let from = split + 1; from < label.length; ) {
    const before = at;
    for (let weight = 1, k = base; ; k += base) {
      const digit = digitOf(label.charCodeAt(from++));
      if (!(digit < base)) return null;
      at += digit * weight;
      const threshold = Math.min(Math.max(k - bias, least), most);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    bias = adapted(at - before, points.length + 1, before === 0);
    n += Math.floor(at / (points.length + 1));
    at %= points.length + 1;
    if (n > 0x10ffff) return null;
    points.splice(at++, 0, n);
  }
  return String.fromCodePoint(...points);
}

/**
 * A host in the letters of its language. Who decides about a permission should see both ways of writing it: letters of
 * two scripts can look alike.
 * @returns null for a host that is plain ASCII, or whose code is broken.
 */
export function readableHost(host: string): string | null {
  if (!/(^|\.)xn--/.test(host)) return null;
  const labels = host.split('.').map((label) => (label.startsWith('xn--') ? decoded(label.slice(4)) : label));
  return labels.includes(null) ? null : labels.join('.');
}
