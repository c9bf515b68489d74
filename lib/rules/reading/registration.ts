import type { Account } from '../../account/account.ts';
import { fieldText } from '../../account/field-value.ts';
import { countryRules } from '../../countries/country-rules.ts';
import { idsOf } from '../../countries/ids/kinds.ts';
import { compactId, hitsOf, type IdHit } from '../../countries/ids/read-id.ts';
import { countryOf } from './country-of.ts';

/** A registration number as the rules see it. */
export type Registration = {
  /** As it was typed; never ''. */
  value: string;
  /** ISO 3166-1 alpha-2; '' if not known. */
  country: string;
  /** True where the portal asks for the number. */
  required: boolean;
  /** In capitals, without a label in front and without signs between its parts. */
  compact: string;
  /** "NIP:" in front of the number, as it was typed; '' if there was none. */
  label: string;
  /** Every kind of the country that it has the shape of. */
  hits: readonly IdHit[];
};

/** What is written in front of a number, beside the names of its kinds. */
const labels = (
  'VATREGISTRATIONNUMBER VATREGNO VATNUMBER VATNO VATID VAT TAXID TAXNUMBER TAXNO TIN USTIDNR USTID UIDNR STEUERNUMMER ' +
  'STNR NUMER NUMMER NR NO TVA PIVA CODICEFISCALE CF NIF CIF SIREN SIRET RCS BTWNR BTW KVKNR MOMSNR MOMS ORGNR ICO ICDPH ' +
  'DIC INN ИНН БИН УНП ЄДРПОУ ЕГРПОУ ОГРН VOEN REG REGNO REGISTRATIONNUMBER COMPANYNUMBER COMPANYNO CRN EORI DUNS ' +
  'DUNSNUMBER LEI ABN ACN'
).split(' ');

const longest = 60;

/** @returns how many letters at the start are a label: what follows has a shape of the country, or is digits alone. */
function labelLength(country: string, compact: string): number {
  const names = idsOf(country).kinds.map(({ name }) => compactId(name.replace(/ \(.*/, '')));
  const fits = (label: string) => {
    if (label === '' || !compact.startsWith(label)) return false;
    const rest = compact.slice(label.length);
    return /^\d{5,}$/.test(rest) || (/\d/.test(rest) && hitsOf(country, rest).some(({ right }) => right));
  };
  return Math.max(0, ...[...names, ...labels].filter(fits).map(({ length }) => length));
}

function readRegistration(value: string, country: string): Registration {
  const all = compactId(value).slice(0, longest);
  // An identifier of no country is of twenty signs, as a sentence may be without its blanks.
  const whole = hitsOf(country, all).filter(({ kind }) => kind.country !== '' || !/\s/.test(value));
  // "FN122119m" and "HRB 12345" are numbers with their letters, so a label is looked for only in what has no shape.
  const cut = whole.length > 0 || !/^\p{L}/u.test(all) ? 0 : labelLength(country, all);
  const compact = all.slice(cut);
  return {
    value,
    country,
    required: countryRules(country)?.required.registrationId ?? false,
    compact,
    label: all.slice(0, cut),
    hits: cut === 0 ? whole : hitsOf(country, compact),
  };
}

let latest: Registration | undefined;

/** @returns the record's registration number; undefined if the field is empty. Several rules ask in one check. */
export function registrationOf(account: Partial<Account>): Registration | undefined {
  const value = fieldText(account, 'registrationId');
  if (value === '') return undefined;
  const country = countryOf(account) ?? '';
  if (latest?.value !== value || latest.country !== country) latest = readRegistration(value, country);
  return latest;
}

/** @returns the names of kinds for a text, each once, three at most. */
export const kindNames = (kinds: readonly { name: string }[]): string =>
  [...new Set(kinds.map(({ name }) => name.replace(/ \(.*/, '')))].slice(0, 3).join(', ');
