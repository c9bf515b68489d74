import { describe, expect, test } from 'vitest';
import { type ImportOf, parsedFile } from '../support/house/parsed-file.ts';
import { productCode, repoFiles } from '../support/house/repo-files.ts';

/** Rooms of lib, and which other rooms each may import. The same list stands in ARCHITECTURE.md. */
const map: Record<string, readonly string[]> = {
  account: ['shared'],
  browser: ['shared'],
  countries: ['shared'],
  customers: ['account', 'countries', 'names', 'shared'],
  drafts: ['account', 'shared'],
  flows: [
    ...['account', 'browser', 'countries', 'customers', 'drafts', 'lookups', 'messages'],
    ...['names', 'portals', 'rules', 'shared', 'store', 'texts'],
  ],
  lookups: ['account', 'countries', 'shared'],
  messages: ['account', 'customers', 'drafts', 'lookups', 'portals', 'rules', 'shared'],
  names: ['shared'],
  page: ['account', 'portals', 'shared', 'texts'],
  portals: ['account', 'shared'],
  rules: ['account', 'countries', 'names', 'shared'],
  shared: [],
  store: ['account', 'customers', 'drafts', 'portals', 'shared'],
  texts: [],
  components: [
    ...[
      'components',
      'texts',
      'shared',
      'account',
      'rules',
      'customers',
      'drafts',
      'countries',
      'portals',
      'lookups',
    ],
  ],
  entrypoints: ['components', 'flows', 'page', 'store', 'messages', 'browser'],
};

/** @returns the room a file stands in: `lib/rules/check.ts` stands in `rules`. */
function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second : top;
}

function strangersOf(path: string): string[] {
  const room = roomOf(path);
  const allowed = map[room] ?? [];
  const isStranger = ({ target, typeOnly }: ImportOf) => {
    if (target === undefined) return false;
    const other = roomOf(target);
    // What an entrypoint hands on has a type; naming that type wires nothing.
    if (room === 'entrypoints' && typeOnly && other !== 'test') return false;
    return other !== room && !allowed.includes(other);
  };
  return parsedFile(path)
    .imports.filter(isStranger)
    .map(({ target }) => `${path} → ${target}`);
}

describe('who may import whom', () => {
  test('every room of lib is on the map', () => {
    const rooms = new Set(productCode.map(roomOf));
    expect([...rooms].filter((room) => !(room in map))).toEqual([]);
  });

  test.each(Object.keys(map).sort())('%s imports only what the map allows', (room) => {
    const files = productCode.filter((path) => roomOf(path) === room);
    expect(files.flatMap(strangersOf)).toEqual([]);
  });

  test('every relative import names an existing file with its extension', () => {
    const known = new Set(repoFiles);
    const missing = productCode.flatMap((path) =>
      parsedFile(path)
        .imports.filter(({ target }) => target !== undefined && !known.has(target))
        .map(({ specifier }) => `${path} → ${specifier}`),
    );
    expect(missing).toEqual([]);
  });

  test('no room of lib but its table builders needs Node', () => {
    const needing = productCode
      .filter((path) => !/^lib\/.+\/data\/build[^/]*\.ts$/.test(path))
      .filter((path) => parsedFile(path).imports.some(({ specifier }) => specifier.startsWith('node:')));
    expect(needing).toEqual([]);
  });
});
