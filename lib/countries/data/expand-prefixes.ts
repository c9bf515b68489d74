/** Reads one alternative, group or class after the other; `at` moves along. */
type Reader = { pattern: string; at: number };

const digits = [...'0123456789'];

function charClass(reader: Reader): string[] {
  const end = reader.pattern.indexOf(']', reader.at);
  const inside = reader.pattern.slice(reader.at, end);
  reader.at = end + 1;
  return [...inside.matchAll(/(.)-(.)|(.)/gu)].flatMap(([, from, to, single]) => {
    if (single !== undefined) return [single];
    const [first, last] = [from?.charCodeAt(0) ?? 0, to?.charCodeAt(0) ?? -1];
    return Array.from({ length: last - first + 1 }, (_, step) => String.fromCharCode(first + step));
  });
}

function atom(reader: Reader): string[] {
  const letter = reader.pattern[reader.at] as string;
  reader.at += 1;
  if (letter === '[') return charClass(reader);
  if (letter === '(') {
    if (reader.pattern.startsWith('?:', reader.at)) reader.at += 2;
    const inside = alternatives(reader);
    reader.at += 1;
    return inside;
  }
  if (letter !== '\\') return [letter];
  reader.at += 1;
  if (reader.pattern[reader.at - 1] !== 'd') throw new Error(`Unknown escape in ${reader.pattern}`);
  return digits;
}

const joined = (heads: string[], tails: string[]) =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

function sequence(reader: Reader): string[] {
  let all = [''];
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern[reader.at] as string)) {
    const one = atom(reader);
    const times = /^\{(\d)\}/.exec(reader.pattern.slice(reader.at));
    const optional = reader.pattern[reader.at] === '?';
    reader.at += times ? times[0].length : optional ? 1 : 0;
    for (let count = Number(times?.[1] ?? 1); count > 0; count--)
      all = optional ? [...all, ...joined(all, one)] : joined(all, one);
  }
  return all;
}

function alternatives(reader: Reader): string[] {
  const all = sequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at += 1;
    all.push(...sequence(reader));
  }
  return all;
}

/**
 * Writes out a pattern of the address data as the prefixes it stands for: "3[56]|4\d" gives 35, 36, 40 ... 49.
 * @param pattern letters, digits, classes, groups, alternatives, `?`, `\d` and a count behind it; nothing else is used.
 * @returns every prefix, unsorted, as often as the pattern has it; throws on other escapes.
 */
export function expandPrefixes(pattern: string): string[] {
  return alternatives({ pattern, at: 0 });
}
