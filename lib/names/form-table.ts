import table from './data/legal-forms.json' with { type: 'json' };

/** The compiled table of legal forms, ready to be asked. All keys are joined and folded ("spzoo"). */
export type FormTable = {
  /** Any spelling's key to the usual short spelling's key. */
  canonical: ReadonlyMap<string, string>;
  /** Register notes that follow a form and are none themselves ("w likwidacji"). */
  tails: ReadonlySet<string>;
  /** Forms that stand before the name. */
  leading: ReadonlySet<string>;
  /** Every beginning of a leading form: words that begin none of them need not be joined. */
  leadingStarts: ReadonlySet<string>;
  /** The last letters of every form and note, `endLetters` of them: most words end like none of them. */
  ends: ReadonlySet<string>;
  /** Forms that are written to the name without a blank. */
  glued: readonly string[];
};

/** How many letters `ends` looks at; shorter keys are not in it. */
export const endLetters = 4;

function build(): FormTable {
  const canonical = new Map<string, string>();
  for (const line of table.forms) {
    const [head = '', ...others] = line.split(' ');
    for (const key of [head, ...others]) canonical.set(key, head);
  }
  const leadingStarts = new Set<string>();
  for (const form of table.leading) {
    for (let length = 0; length <= form.length; length++) leadingStarts.add(form.slice(0, length));
  }
  const ends = new Set<string>();
  for (const key of [...canonical.keys(), ...table.tails, ...table.ends]) {
    if (key.length >= endLetters) ends.add(key.slice(-endLetters));
  }
  const asian = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{3,}$/u;
  const glued = [...canonical.keys()].filter((key) => asian.test(key));
  return {
    canonical,
    tails: new Set(table.tails),
    leading: new Set(table.leading),
    leadingStarts,
    ends,
    glued,
  };
}

let built: FormTable | undefined;

/** Built at the first name, not at the start of the background, which has to answer other questions first. */
export function formTable(): FormTable {
  built ??= build();
  return built;
}

let common: ReadonlySet<string> | undefined;

/** @returns the keys of the forms in everyday use. */
export function commonForms(): ReadonlySet<string> {
  common ??= new Set(table.common.split(' '));
  return common;
}

const ofCountry = new Map<string, ReadonlySet<string>>();
const countries: Readonly<Record<string, string>> = table.countries;

/** @param country ISO 3166-1 alpha-2. @returns the keys of its own forms; `undefined` if none are known. */
export function formsOfCountry(country: string): ReadonlySet<string> | undefined {
  const known = ofCountry.get(country);
  if (known || !Object.hasOwn(countries, country)) return known;
  const forms = new Set(countries[country]?.split(' '));
  ofCountry.set(country, forms);
  return forms;
}

const shown: Readonly<Record<string, string>> = table.shown;

/** @returns the usual way to write the form of a key; `undefined` if it has none or several. */
export const shownForm = (key: string): string | undefined =>
  Object.hasOwn(shown, key) ? shown[key] : undefined;
