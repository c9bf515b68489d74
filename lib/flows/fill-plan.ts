import type { Account } from '../account/account.ts';
import { type FieldKey, fieldKeys } from '../account/field-keys.ts';
import { type FieldValue, fieldValue, isEmptyValue } from '../account/field-value.ts';
import type { FillRow, FillSource } from '../account/fill-row.ts';
import type { Profile } from '../account/profile.ts';
import { countryName } from '../countries/country-name.ts';
import { findCountry } from '../countries/find-country.ts';
import { folded } from '../shared/text.ts';
import { candidatesFor } from './candidates.ts';
import { normalised } from './normalised.ts';

/** Fields that never go from one record or profile into a page: only the user enters these there. */
const neverFilled = new Set<FieldKey>([
  'agreement.choice',
  'agreement.date',
  'orderLines.offer',
  'orderLines.quantity',
]);

/** A customer's mail domain gives an address only together with the contact's names. */
function suggestedEmail(account: Partial<Account>, profile: Profile): string | undefined {
  const domain = profile.mailDomain?.replace(/^@/, '').trim();
  const local = [account.firstName, account.lastName].map((part) =>
    folded(part ?? '').replace(/[^a-z0-9]/g, ''),
  );
  return domain && local.every(Boolean) ? `${local.join('.')}@${domain}` : undefined;
}

/** @returns the profile's defaults as a record. The phone prefix is a beginning that the user completes. */
export function defaultsOf(profile: Profile | undefined, account: Partial<Account>): Partial<Account> {
  if (!profile) return {};
  const { country, state, specialQualification, indirectReseller, tags, gdapOptIn } = profile;
  // A default state belongs to the default country only.
  const sameCountry = !account.country || account.country === country;
  return {
    country,
    state: sameCountry ? state : undefined,
    specialQualification,
    indirectReseller,
    tags,
    gdapOptIn,
    phone: profile.phonePrefix,
    email: suggestedEmail(account, profile),
  };
}

function same(key: FieldKey, a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (isEmptyValue(a) && isEmptyValue(b)) return true;
  if (key === 'country' && typeof a === 'string' && typeof b === 'string')
    return findCountry(a) === findCountry(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

const asText = (value: FieldValue | undefined) =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';

export type PlanInput = {
  planned: Partial<Account>;
  source: Exclude<FillSource, 'default'>;
  profile: Profile | undefined;
  seen: Partial<Account>;
  present: readonly FieldKey[];
  language: string;
  /** Texts of a tick: set, and not set. */
  ticks: [string, string];
};

/**
 * What a fill would write: the planned values that differ from the page, and defaults for what is empty in
 * both. A default never replaces anything.
 * @returns the rows of the preview in the form's order; fields the page does not have yet (a state that
 * appears with the country) are included, since the country may bring them.
 */
export function planFill(input: PlanInput): FillRow[] {
  const planned = normalised(input.planned);
  const seen = normalised(input.seen);
  const defaults = defaultsOf(input.profile, {
    ...planned,
    country: planned.country ?? (seen.country || undefined),
  });
  const country = planned.country ?? (seen.country || defaults.country);
  const mayAppear = new Set<FieldKey>([
    'state',
    'postalCode',
    'registrationId',
    'educationSegment',
    'educationWebsite',
  ]);
  const rows: FillRow[] = [];
  for (const key of fieldKeys) {
    if (neverFilled.has(key)) continue;
    if (!input.present.includes(key) && !mayAppear.has(key)) continue;
    const now = fieldValue(input.seen, key);
    const wanted = fieldValue(planned, key);
    const fallback = fieldValue(defaults, key);
    let value = wanted;
    let source: FillSource = input.source;
    if (isEmptyValue(wanted)) {
      // A tick always holds something; the profile's choice counts unless the record has its own.
      if (isEmptyValue(fallback) || (!isEmptyValue(now) && typeof now !== 'boolean')) continue;
      value = fallback;
      source = 'default';
    }
    if (value === undefined || same(key, value, now)) continue;
    if (!input.present.includes(key) && source === 'default') continue;
    const text = asText(value);
    rows.push({
      key,
      value,
      shown:
        typeof value === 'boolean'
          ? input.ticks[value ? 0 : 1]
          : key === 'country'
            ? countryName(text, input.language)
            : text,
      now: typeof now === 'boolean' ? input.ticks[now ? 0 : 1] : asText(now),
      source,
      candidates: candidatesFor(key, text, country),
    });
  }
  return rows;
}
