/**
 * Compiles what the names of many companies tell about their words: `node lib/names/data/build-words.ts <data folder>`.
 * The folder holds `customers/customers.ndjson.gz`, a line of JSON with `name` and `country` for each company. What is
 * written is counted from the names and names none of them: words in the case they mostly have, the common long words
 * of each language, and which pairs of letters tell initials from words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { folded } from '../../shared/text.ts';
import { countryLanguages } from '../name-language.ts';
import { countCases } from './count-cases.ts';
import { countLetters } from './count-letters.ts';
import { countWords } from './count-words.ts';

/** A country as the list writes it ("Japan", "JP") to its code. */
const codes = new Map<string, string>();
const english = new Intl.DisplayNames(['en'], { type: 'region' });
for (let at = 0; at < 676; at++) {
  const code = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
  codes.set(code, code);
  codes.set(folded(english.of(code) ?? code), code);
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the data folder.');
/** With `even`, every second name is left out, so that the rest can tell how well the tables serve unknown names. */
const half = process.argv[3] === 'even';

const lines = gunzipSync(readFileSync(join(folder, 'customers/customers.ndjson.gz')))
  .toString('utf8')
  .trim()
  .split('\n')
  .filter((_, at) => !half || at % 2 === 0);
const names = lines.map((line) => {
  const { name, country } = JSON.parse(line) as { name: string; country: string | null };
  const code = codes.get(country ?? '') ?? codes.get(folded(country ?? ''));
  return { name, language: countryLanguages(code ?? '')[0] ?? 'en', country: code };
});

const letters = countLetters(names);
const table = { cases: countCases(names, letters), letters, words: countWords(names) };
writeFileSync(new URL('./name-words.json', import.meta.url), `${JSON.stringify(table, null, 1)}\n`);
console.log(`${names.length} names`);
