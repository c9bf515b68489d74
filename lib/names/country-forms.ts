import byCountry from './data/country-forms.json' with { type: 'json' };
import { formKey } from './form-key.ts';

/** One legal form of one country. */
export type CountryForm = {
  /** The key of its short spelling; every other spelling of the form has the same. */
  id: string;
  /** As the register usually writes it for short ("sp. z o.o."). */
  short: string;
  /** Written in full ("spółka z ograniczoną odpowiedzialnością"); the same as `short` where it is never shortened. */
  long: string | undefined;
  /** What stands between the name and the form. */
  joint: ' ' | ', ';
  /** True if the form stands in front of the name ("UAB Maxima"). */
  leads: boolean;
};

export type CountryForms = {
  /** The commonest first. */
  list: readonly CountryForm[];
  /** Every spelling's key. */
  byKey: ReadonlyMap<string, CountryForm>;
  /** Keys that may stand in front of a name, and every beginning of them. */
  leading: ReadonlySet<string>;
  leadingStarts: ReadonlySet<string>;
};

/** Where any form may stand in front as well as behind: "Oy Karl Fazer Ab", "PJSC Tatneft", "SARL Dupont". */
const anyLeads: ReadonlySet<string> = new Set(
  'BG BY EE FI FR GE ID JP KR KZ LT LV RU SE TH UA VN'.split(' '),
);

/** Two letters in front of a name are its own as a rule ("KB Components AB"); these are written there. */
const leadingPairs: ReadonlySet<string> = new Set(['ab', 'oy', 'as', 'ou', 'ао', 'ат', 'пп', 'дп', 'кп']);

/**
 * A line is "short = long = other spellings". "_" stands for the name where the form leads, a comma in front is the
 * register's style.
 */
function readLine(line: string): { form: CountryForm; keys: string[] } {
  const [first = '', ...others] = line.split(' = ');
  const short = first.replace(/^, | _$/g, '');
  const form: CountryForm = {
    id: formKey(short),
    short,
    long: others[0],
    joint: first.startsWith(', ') ? ', ' : ' ',
    leads: first.endsWith(' _'),
  };
  return { form, keys: [form.id, ...others.map(formKey)] };
}

function build(country: string, lines: readonly string[]): CountryForms {
  const byKey = new Map<string, CountryForm>();
  const leading = new Set<string>();
  const list: CountryForm[] = [];
  for (const { form, keys } of lines.map(readLine)) {
    list.push(form);
    for (const key of keys) {
      if (!byKey.has(key)) byKey.set(key, form);
      if (form.leads || (anyLeads.has(country) && (key.length > 2 || leadingPairs.has(key))))
        leading.add(key);
    }
  }
  const leadingStarts = new Set<string>();
  for (const key of leading) for (let end = 0; end <= key.length; end++) leadingStarts.add(key.slice(0, end));
  return { list, byKey, leading, leadingStarts };
}

const lines: Readonly<Record<string, readonly string[]>> = byCountry;
const built = new Map<string, CountryForms>();

/** @param country ISO 3166-1 alpha-2. @returns its legal forms; `undefined` where the table has none or no country. */
export function formsIn(country: string | undefined): CountryForms | undefined {
  if (country === undefined || !Object.hasOwn(lines, country)) return undefined;
  const known = built.get(country) ?? build(country, lines[country] ?? []);
  built.set(country, known);
  return known;
}
