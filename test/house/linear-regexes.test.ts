import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { countryCodes, countryRules } from '../../lib/countries/country-rules.ts';
import { idCountries, idsOf } from '../../lib/countries/ids/kinds.ts';
import { regexesIn } from '../support/house/regexes.ts';
import { productCode, readRepo, repoFiles } from '../support/house/repo-files.ts';

type Regex = { pattern: string; flags: string };

const isLinear = ({ pattern, flags }: Regex) => analyse({ source: pattern, flags }).reports.length === 0;

/** These are put together from the words of a table or of the page; what they hold is plain text between borders. */
const madeElsewhere = [
  'lib/page/outline-words.ts',
  'lib/countries/country-rules.ts',
  'lib/countries/ids/kinds.ts',
];

const regexesOf = (paths: readonly string[]) =>
  paths.map((path) => ({ path, ...regexesIn(path, readRepo(path)) }));
const all = regexesOf(productCode);
const rest = regexesOf(repoFiles.filter((path) => /\.tsx?$/.test(path) && !productCode.includes(path)));

test('the tool tells linear from super-linear', () => {
  const regex = (pattern: string) => ({ pattern, flags: 'u' });
  const slow = ['^(?:a+)+$', '\\s+$', '^\\s*(.+)$', '(?:a|a)*b'];
  expect(slow.filter((pattern) => isLinear(regex(pattern)))).toEqual([]);
  const fast = ['^a+$', '(?<!\\s)\\s+$', '^\\s*(\\S.*)$'];
  expect(fast.filter((pattern) => !isLinear(regex(pattern)))).toEqual([]);
});

test('expressions are found wherever they stand', () => {
  const text = 'const a = /x+/g; const b = <p title={y(/z/u)} />; new RegExp(a); RegExp("q");';
  expect(regexesIn('some.tsx', text)).toEqual({
    literals: [
      { pattern: 'x+', flags: 'g' },
      { pattern: 'z', flags: 'u' },
    ],
    made: 2,
  });
  expect(all.flatMap(({ literals }) => literals).length).toBeGreaterThan(150);
});

test('no regular expression takes more than linear time', () => {
  const slow = [...all, ...rest].flatMap(({ path, literals }) =>
    literals.filter((regex) => !isLinear(regex)).map(({ pattern, flags }) => `${path}: /${pattern}/${flags}`),
  );
  expect(slow).toEqual([]);
});

test('expressions are put together in these places only', () => {
  expect(
    all
      .filter(({ made }) => made > 0)
      .map(({ path }) => path)
      .sort(),
  ).toEqual([...madeElsewhere].sort());
});

test('the patterns of postal codes are linear too', () => {
  const patterns = countryCodes.flatMap((code) => countryRules(code)?.postalCode?.pattern ?? []);
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter(({ source, flags }) => !isLinear({ pattern: source, flags })).map(String)).toEqual(
    [],
  );
});

test('the shapes of company numbers are linear too', () => {
  const shapes = idCountries().flatMap((code) => idsOf(code).kinds.map(({ shape }) => shape));
  expect(shapes.length).toBeGreaterThan(250);
  expect(shapes.filter(({ source, flags }) => !isLinear({ pattern: source, flags })).map(String)).toEqual([]);
});
