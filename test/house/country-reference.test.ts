import { expect, test } from 'vitest';
import { countryCodes, countryRules } from '../../lib/countries/country-rules.ts';
import { countriesMarkdown } from '../support/docs/countries-markdown.ts';
import { readRepo } from '../support/house/repo-files.ts';

const written = readRepo('lib/countries/COUNTRIES.md');

test('the country reference is what `npm run docs` writes now', () => {
  // A difference of a whole file says nothing; the first other line does.
  const [now, then] = [countriesMarkdown().split('\n'), written.split('\n')];
  const at = now.findIndex((line, place) => line !== then[place]);
  expect([then[at], 'run: npm run docs']).toEqual([now[at], 'run: npm run docs']);
  expect(then.length).toBe(now.length);
});

test('it has a line for every country, with as many cells as the head', () => {
  const rows = written.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.map((line) => line.slice(3, 5))).toEqual(countryCodes);
  for (const line of rows) expect(line.split('|')).toHaveLength(10);
});

test.each([
  ['PL', 'postal code, registration number, phone', '`00-950`', 'NIP', 'Europe'],
  ['US', 'state, postal code', 'zip: `95014`', '51: state, as code; checked by the portal', 'United States'],
])('%s says %s, %s, %s and %s', (code, ...parts) => {
  const line = written.split('\n').find((one) => one.startsWith(`| \`${code}\``));
  for (const part of parts) expect(line).toContain(part);
});

test('every number that a company may need is named', () => {
  for (const code of countryCodes)
    for (const id of countryRules(code)?.idTypes ?? []) expect(written).toContain(id);
});
