/** What the reader below can return: maps, lists and plain text (numbers and ticks stay text). */
export type Yaml = string | Yaml[] | { [key: string]: Yaml };

type Line = { indent: number; text: string };

/** Quotes come off; escapes inside double quotes are the ones JSON has as well. */
function scalar(text: string): string {
  const raw = text.trim();
  if (raw.startsWith('"')) {
    try {
      return JSON.parse(raw) as string;
    } catch {
      return raw.slice(1, -1);
    }
  }
  if (raw.startsWith("'")) return raw.slice(1, raw.lastIndexOf("'")).replaceAll("''", "'");
  const comment = raw.search(/\s#/);
  return comment < 0 ? raw : raw.slice(0, comment).trimEnd();
}

function linesOf(source: string): Line[] {
  return source
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#') && line.trim() !== '---')
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() }));
}

function block(lines: Line[], at: { line: number }, indent: number): Yaml {
  const isList = lines[at.line]?.text.startsWith('- ');
  const list: Yaml[] = [];
  const map: Record<string, Yaml> = {};
  for (let line = lines[at.line]; line && line.indent >= indent; line = lines[at.line]) {
    if (line.indent > indent || line.text.startsWith('- ') !== isList) break;
    if (isList) {
      const rest = line.text.slice(2);
      if (/^[\w-]+:(\s|$)/.test(rest)) {
        lines[at.line] = { indent: indent + 2, text: rest };
        list.push(block(lines, at, indent + 2));
      } else {
        list.push(scalar(rest));
        at.line += 1;
      }
      continue;
    }
    const split = line.text.indexOf(':');
    const key = scalar(line.text.slice(0, split));
    const rest = line.text.slice(split + 1).trim();
    at.line += 1;
    const next = lines[at.line];
    const nested = next && (next.indent > indent || (next.indent === indent && next.text.startsWith('- ')));
    map[key] = rest === '' && nested ? block(lines, at, next.indent) : scalar(rest);
  }
  return isList ? list : map;
}

/**
 * Reads the part of YAML that the address sources use: block maps and lists, one-line scalars.
 * @returns the document; anything beyond that part is not understood and comes out wrong, so counts are tested.
 */
export function readYaml(source: string): Yaml {
  const lines = linesOf(source);
  return block(lines, { line: 0 }, lines[0]?.indent ?? 0);
}
