import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldText } from '../account/field-value.ts';
import type { Settings } from '../account/settings.ts';
import { countryName } from '../countries/country-name.ts';
import { generic } from '../portals/generic.ts';
import { checkAccount } from '../rules/check.ts';
import type { Finding, Fix, Message } from '../rules/finding.ts';
import type { CheckContext } from '../rules/rule.ts';
import type { ShownFinding, ShownFix } from '../rules/shown-finding.ts';
import { isoDate } from '../shared/clock.ts';
import { fieldsBook } from '../texts/fields.ts';
import { rulesNamesBook } from '../texts/rules-names.ts';
import { rulesRecordBook } from '../texts/rules-record.ts';
import { type Language, speaker } from '../texts/say.ts';
import { candidatesFor } from './candidates.ts';
import { normalised } from './normalised.ts';

export type CheckRequest = {
  portal: string;
  account: Partial<Account>;
  offered: Partial<Record<FieldKey, string[]>>;
  /** Fields the page asks for; empty if there is no page. */
  present: readonly FieldKey[];
};

/** The rule about required fields: what is merely empty is shown apart from what is wrong. */
const missingRule = 'required-fields';

/** Partner Center insists on these, in some countries; what another portal makes of them nobody knows. */
const microsoftOnly = new Set<FieldKey>(['registrationId', 'phone', 'domainPrefix']);

/**
 * What is empty is missing only where somebody asks for it. Without a page all that Partner Center asks for is; of a
 * portal that the user named only the form itself can tell.
 */
function isMissing(field: FieldKey, { portal, present }: CheckRequest): boolean {
  if (portal === generic.id) return present.includes(field) && !microsoftOnly.has(field);
  return present.length === 0 || present.includes(field);
}

export type Speak = (message: Message) => string;

/** Rules name fields by key and countries by code; people read names. @returns what reads any text of a rule. */
export function speakFor(language: Language): Speak {
  const field = speaker(fieldsBook, language);
  const books = [speaker(rulesNamesBook, language), speaker(rulesRecordBook, language)] as ((
    key: string,
    params?: Message['params'],
  ) => string)[];
  return ({ key, params }) => {
    const named = { ...params };
    if (typeof named.field === 'string') named.field = field(named.field as FieldKey);
    if (typeof named.country === 'string') named.country = countryName(named.country, language);
    for (const say of books) {
      const text = say(key, named);
      if (text !== key) return text;
    }
    return key;
  };
}

function shownFix(fix: Fix, account: Partial<Account>, speak: Speak): ShownFix {
  const country = fix.set.country ?? account.country;
  const candidates: Record<string, string[]> = {};
  for (const key of Object.keys(fix.set) as FieldKey[]) {
    const names = candidatesFor(key, fieldText(fix.set, key), country);
    if (names) candidates[key] = names;
  }
  return { label: speak(fix.label), set: fix.set, safe: fix.safe, candidates };
}

function shown(finding: Finding, account: Partial<Account>, speak: Speak): ShownFinding {
  const value = fieldText(account, finding.field);
  const fixes = [finding.fix, ...(finding.moreFixes ?? [])].filter((fix): fix is Fix => fix !== undefined);
  const { evidence } = finding;
  const part = evidence === undefined || evidence === value ? '' : `|${evidence}`;
  return {
    id: `${finding.rule}|${finding.field}|${value}${part}`,
    rule: finding.rule,
    field: finding.field,
    severity: finding.severity,
    missing: finding.rule === missingRule,
    text: speak(finding.message),
    why: speak({ key: `${finding.rule}.why`, params: {} }),
    value,
    evidence: finding.evidence,
    fixes: fixes.map((fix) => shownFix(fix, account, speak)),
  };
}

/** The same word may stand in a value twice, and each is a finding of its own. */
function toldApart(): (finding: ShownFinding) => ShownFinding {
  const times = new Map<string, number>();
  return (finding) => {
    const time = (times.get(finding.id) ?? 0) + 1;
    times.set(finding.id, time);
    return time === 1 ? finding : { ...finding, id: `${finding.id}|${time}` };
  };
}

/** What the rules may know, from the user's settings and the page. */
function contextFrom(request: CheckRequest, settings: Settings, now: number): CheckContext {
  const { partner, rules } = settings;
  return {
    portal: request.portal,
    today: isoDate(now),
    partner: {
      domains: partner.domains,
      market: partner.market ?? undefined,
      type: partner.type ?? undefined,
    },
    severities: rules.severities,
    allowedNames: rules.allowedNames,
    allowedWords: rules.allowedWords,
    ownAbbreviations: rules.ownAbbreviations,
    offered: request.offered,
  };
}

/**
 * Checks a record and puts the findings into the user's language.
 * @returns the findings in the form's order; of required fields only those that the page asks for.
 */
export function checkRecord(
  request: CheckRequest,
  settings: Settings,
  language: Language,
  now: number,
): ShownFinding[] {
  const account = normalised(request.account);
  const speak = speakFor(language);
  return checkAccount(account, contextFrom(request, settings, now))
    .filter((finding) => finding.rule !== missingRule || isMissing(finding.field, request))
    .map((finding) => shown(finding, account, speak))
    .map(toldApart());
}
