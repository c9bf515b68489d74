import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { type FieldKey, fieldKeys } from '../../../../lib/account/field-keys.ts';
import { fieldText, fieldValue, isEmptyValue } from '../../../../lib/account/field-value.ts';
import { countryCodes } from '../../../../lib/countries/country-rules.ts';
import { applyFix, safeFixes } from '../../../../lib/rules/apply-fix.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import { explainedRules } from '../../../../lib/rules/examples.ts';
import { cleanLines, typedFields } from '../../../../lib/rules/reading/clean-lines.ts';
import { exampleContext } from '../example-context.ts';

const seen = (field: FieldKey) =>
  explainedRules
    .flatMap(({ examples: { good, bad } }) => [...good, ...bad])
    .map((account) => fieldValue(account, field))
    .filter((value): value is string => typeof value === 'string');

const strays = [
  '',
  ' ',
  '  ',
  '\t',
  '\n',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u2060',
  '\u0007',
];
/** A value of some rule's examples, with what pasting brings at its ends and between its words. */
const pasted = (field: FieldKey) =>
  fc
    .tuple(
      fc.constantFrom('', ...seen(field)),
      fc.constantFrom(...strays),
      fc.constantFrom(...strays),
      fc.constantFrom(...strays),
    )
    .map(([value, before, between, after]) => before + value.replace(' ', ` ${between}`) + after);

const text = (field: FieldKey) => fc.oneof(pasted(field), fc.string({ unit: 'binary', maxLength: 30 }));
const agreementParts = ['date', 'firstName', 'lastName', 'email', 'phone'] as const;
const flat: FieldKey[] = ['companyName', ...typedFields.filter((field) => !field.includes('.'))];
const record: fc.Arbitrary<Partial<Account>> = fc.record(
  {
    ...Object.fromEntries(flat.map((field) => [field, text(field)])),
    country: fc.constantFrom('', ...countryCodes),
    agreement: fc.record(
      Object.fromEntries(agreementParts.map((part) => [part, text(`agreement.${part}`)])),
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/**
 * What must outlive a safe fix: letters and digits in their order. Their case may change, and so may what a form adds
 * or leaves out around the same number: country code, trunk zero, "tel.".
 */
const essence = (value: string) =>
  value
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
const digits = (value: string) => value.normalize('NFKC').replace(/\D/g, '');
const rewritten: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'country',
  'state',
  'email',
  'postalCode',
  'domainPrefix',
  'website',
  'educationWebsite',
]);

function expectKept(field: FieldKey, before: string, after: string, by: string): void {
  if (field.endsWith('phone')) expect(digits(after).endsWith(digits(before).slice(-4)), by).toBe(true);
  // A name of the number may go, and what another field holds.
  else if (by === 'registration-id-format' || by.endsWith('-repeats'))
    expect(essence(before), by).toContain(essence(after));
  // A scheme in front is no change of the address.
  else if (by === 'website-format')
    expect(essence(after).replace(/^HTTPS/, ''), by).toBe(essence(before).replace(/^HTTPS?/, ''));
  // Format rules may take off what is no part of the value ("mailto:", "DE-"), or write a code for a name.
  else if (rewritten.has(field) && !by.startsWith('field-')) expect(after.trim(), by).not.toBe('');
  else expect(essence(after), by).toBe(essence(before));
}

test('safe fixes together never empty a field nor lose a letter or a digit', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(record, (account) => {
      const findings = checkAccount(account, exampleContext);
      const fixes = safeFixes(findings);
      const fixed = fixes.reduce(applyFix, account);
      for (const field of fieldKeys) {
        const [before, after] = [fieldText(account, field), fieldText(fixed, field)];
        if (before === after) continue;
        const by = findings.find(
          ({ fix }) =>
            fix !== undefined &&
            fixes.includes(fix) &&
            fix.set !== undefined &&
            fieldValue(fix.set, field) !== undefined,
        );
        // Only what stands in another field as well may go.
        const elsewhere = flat.some((other) => other !== field && fieldText(fixed, other) === before);
        expect(isEmptyValue(fieldValue(fixed, field)) && !elsewhere, by?.rule).toBe(false);
        if (after === '') continue;
        expectKept(field, before, after, by?.rule ?? '');
      }
      expect(fixed.agreement?.date).toBe(account.agreement?.date);
    }),
    { numRuns: 600 },
  );
});

test('a value longer than 1,000 characters is not cut by a fix', () => {
  const addressLine1 = `\u00ad${'Hauptstraße '.repeat(100)}`;
  const findings = checkAccount({ country: 'DE', addressLine1 }, exampleContext);
  expect(safeFixes(findings).filter(({ set }) => set.addressLine1 !== undefined)).toEqual([]);
});

test('cleaning a text twice changes nothing more, and keeps every letter and digit', () => {
  fc.assert(
    fc.property(fc.oneof(pasted('addressLine1'), fc.string({ unit: 'binary', maxLength: 40 })), (value) => {
      const clean = cleanLines(value);
      expect(cleanLines(clean)).toBe(clean);
      const kept = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
      expect(kept(clean)).toBe(kept(value));
    }),
    { numRuns: 2_000 },
  );
});
