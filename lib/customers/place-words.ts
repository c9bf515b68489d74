import { countryName } from '../countries/country-name.ts';
import { countryCodes } from '../countries/country-rules.ts';
import { folded } from '../shared/text.ts';

const languages = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl'];

/** Words of countries' names that are no names of them. */
const general =
  /^(?:republi|repub|demokrat|democra|united|vereinigt|inseln?|islas?|island|isole|ilhas?|iles?|wysp|south|north|east|west|sud|nord|saint|sankt|central|general|union|state|etat|kingdom|territor|grand|great|city|vati|south|new|nowa|neu|nuev|nouv|nuov|bonaire|guinea)/;

/** Continents, and what people call the place where a company sits. */
const added =
  'usa uk uae korea america europe asia africa hq headquarters headquarter head office hauptsitz zentrale siege sede siedziba centrala'.split(
    ' ',
  );

let known: ReadonlySet<string> | undefined;

function read(): ReadonlySet<string> {
  const words = new Set(added);
  for (const language of languages) {
    for (const code of countryCodes) {
      for (const word of folded(countryName(code, language)).split(/[^a-z]+/))
        if (word.length > 3 && !general.test(word)) words.add(word);
    }
  }
  return words;
}

/**
 * @param word as `nameWords` gives it.
 * @returns true for a word of a country's or a continent's name. A company adds such a word or leaves it out; two
 * different ones are of two companies.
 */
export function isPlace(word: string): boolean {
  known ??= read();
  return known.has(word);
}
