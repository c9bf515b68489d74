import type { Account } from '../account/account.ts';
import { type FieldKey, fieldKeys } from '../account/field-keys.ts';
import { type FieldValue, fieldValue, isEmptyValue } from '../account/field-value.ts';
import type { FillRow, FillSource } from '../account/fill-row.ts';
import type { Profile } from '../account/profile.ts';
import { countryName } from '../countries/country-name.ts';
import { folded, squeezed } from '../shared/text.ts';
import { candidatesFor } from './candidates.ts';
import { normalised } from './normalised.ts';

/** Fields that never go from one record or profile into a page: only the user enters these there. */
const neverFilled = new Set<FieldKey>([
  'agreement.choice',
  'agreement.date',
  'orderLines.offer',
  'orderLines.quantity',
]);

/** Lists that a form opens with a choice already made ("None"): as with ticks, the user's hand tells. */
const preset = new Set<FieldKey>(['specialQualification', 'educationSegment', 'indirectReseller']);

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

const alike = (text: string) => folded(squeezed(text));

/** @returns whether a fill would change nothing that a reader sees; a list may show any name of the choice. */
function same(now: FieldValue | undefined, wanted: FieldValue, candidates: string[] | undefined): boolean {
  if (isEmptyValue(wanted)) return isEmptyValue(now);
  if (typeof now !== 'string' || typeof wanted !== 'string')
    return JSON.stringify(now) === JSON.stringify(wanted);
  if (candidates?.some((name) => alike(name) === alike(now))) return true;
  return squeezed(now.normalize()) === squeezed(wanted.normalize());
}

/** A fill adds tags to those that the page has and takes none away. */
function joined(now: FieldValue | undefined, wanted: FieldValue): FieldValue {
  return Array.isArray(now) && Array.isArray(wanted) ? [...new Set([...now, ...wanted])] : wanted;
}

const asText = (value: FieldValue | undefined) =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';

export type PlanInput = {
  planned: Partial<Account>;
  source: Exclude<FillSource, 'default'>;
  profile: Profile | undefined;
  seen: Partial<Account>;
  present: readonly FieldKey[];
  /** What the page's draft has an entry for. A tick always says something; here one sees who said it. */
  entered: readonly FieldKey[];
  language: string;
  /** Texts of a tick: set, and not set. */
  ticks: [string, string];
};

/**
 * What a fill would write: the planned values that differ from the page, and defaults for what is empty in
 * both. A default never replaces anything. What would replace text that stands there, or a tick that was set,
 * is marked: the surfaces leave it out until the user ticks it.
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
    const entered = input.entered.includes(key);
    const stands = typeof now === 'boolean' ? entered : !isEmptyValue(now);
    let value = wanted;
    let source: FillSource = input.source;
    if (isEmptyValue(wanted)) {
      if (isEmptyValue(fallback) || stands) continue;
      value = fallback;
      source = 'default';
    }
    if (value === undefined || (!input.present.includes(key) && source === 'default')) continue;
    value = joined(now, value);
    const text = asText(value);
    const candidates = candidatesFor(key, text, country);
    if (same(fieldValue(seen, key), value, candidates)) continue;
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
      replaces: stands && !Array.isArray(now) && (entered || !preset.has(key)),
      source,
      candidates,
    });
  }
  return rows;
}
