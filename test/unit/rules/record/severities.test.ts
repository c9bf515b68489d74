import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { applyFix } from '../../../../lib/rules/apply-fix.ts';
import { requiredFields } from '../../../../lib/rules/required-fields.ts';
import type { CheckContext, Rule } from '../../../../lib/rules/rule.ts';
import { exampleContext, recordRules } from './rules.ts';

const rule = (id: string) => recordRules.find((known) => known.id === id) as Rule;

/** What a rule says about a record: severity, variant, whether its first fix is safe, and what it sets. */
const said = (id: string, account: Partial<Account>, context: CheckContext = exampleContext) =>
  rule(id)
    .check(account, context)
    .map(({ severity, message, fix }) =>
      [
        severity ?? rule(id).severity,
        message.key.slice(id.length + 1),
        fix?.safe,
        fix && JSON.stringify(fix.set),
      ].filter((part) => part !== undefined),
    );

describe('required-fields', () => {
  test('asks an empty record only for what every country needs', () => {
    expect(requiredFields.check({}, {}).map(({ field }) => field)).toEqual(
      'companyName country addressLine1 city domainPrefix firstName lastName email'.split(' '),
    );
  });

  test('every finding is the same message about its own field', () => {
    for (const { field, message } of requiredFields.check({ country: 'PL' }, {}))
      expect(message).toEqual({ key: 'required-fields.missing', params: { field } });
  });

  test('proposes a prefix from the name, without the legal form, and nothing else', () => {
    const reports = requiredFields.check({ companyName: 'Zakłady Łódzkie Sp. z o.o.' }, {});
    expect(reports.filter(({ fix }) => fix).map(({ field, fix }) => [field, fix?.set, fix?.safe])).toEqual([
      ['domainPrefix', { domainPrefix: 'zakladylodzkie' }, false],
    ]);
  });

  test('is sure of the state only where the portal is known to want it', () => {
    const state = (country: string) =>
      requiredFields.check({ country }, {}).find(({ field }) => field === 'state')?.severity;
    expect(['US', 'CA', 'CN', 'MX', 'AU', 'BR'].map(state)).toEqual(Array(6).fill('error'));
    expect(['IT', 'JP', 'AE'].map(state)).toEqual(Array(3).fill('warning'));
    expect(['PL', 'PT', 'GB'].map(state)).toEqual(Array(3).fill(undefined));
  });
});

test.each([
  ['PL', '00838', ['warning', 'layout', true, '{"postalCode":"00-838"}']],
  ['GB', 'SW1A1AA', ['info', 'blank', true, '{"postalCode":"SW1A 1AA"}']],
  ['US', '2134', ['error', 'zero', false, '{"postalCode":"02134"}']],
  ['PL', 'Warszawa', ['error', 'invalid']],
  ['NP', 'abc', ['warning', 'invalid']],
])('postal-code-format: %s %s', (country, postalCode, wanted) => {
  expect(said('postal-code-format', { country, postalCode })).toEqual([wanted]);
});

test.each([
  ['PL', '22 123 45 67', ['info', 'national', true, '{"phone":"+48 22 123 45 67"}']],
  ['PL', '0048221234567', ['info', 'national', true, '{"phone":"+48 22 123 45 67"}']],
  ['PL', '+48 (0)22 123 45 67', ['info', 'writing', true, '{"phone":"+48 22 123 45 67"}']],
  ['PL', '22 123 45 67 wew. 12', ['info', 'extension', false, '{"phone":"+48 22 123 45 67"}']],
  ['PL', '22 123 45 67, 22 123 45 68', ['error', 'several', false, '{"phone":"+48 22 123 45 67"}']],
  ['PL', '22 123', ['warning', 'short']],
  ['PL', '22 123 45 67 89 01', ['error', 'length']],
  ['US', '88-2808', ['error', 'length']],
  ['PL', '+48 999 999 998', ['warning', 'invalid']],
  ['US', '1-800-FLOWERS', ['error', 'letters', false, '{"phone":"(800) 356-9377"}']],
  ['US', '+1 425 882 8080', ['warning', 'american', true, '{"phone":"(425) 882-8080"}']],
  ['', '+48 22 123', ['error', 'length']],
])('phone-format: %s %s', (country, phone, wanted) => {
  expect(said('phone-format', { country, phone })).toEqual([wanted]);
});

test.each([
  ['mailto:biuro@firma.pl', ['error', 'tidy', true, '{"email":"biuro@firma.pl"}']],
  ['Anna <a@firma.pl>', ['error', 'tidy', true, '{"email":"a@firma.pl"}']],
  ['biuro @ firma.pl', ['error', 'tidy', true, '{"email":"biuro@firma.pl"}']],
  ['anna nowak@firma.pl', ['error', 'blank', false, '{"email":"annanowak@firma.pl"}']],
  ['józef@firma.pl', ['info', 'international', false, '{"email":"jozef@firma.pl"}']],
  ['юля@пример.рф', ['info', 'international']],
  ['"a b"@firma.pl', ['warning', 'quoted']],
  ['biuro(at)firma.pl', ['error', 'no-at', false, '{"email":"biuro@firma.pl"}']],
  ['biuro@firma,pl', ['error', 'domain', false, '{"email":"biuro@firma.pl"}']],
  ['biuro@firma', ['error', 'domain']],
  ['biuro', ['error', 'no-at']],
])('email-format: %s', (email, wanted) => {
  expect(said('email-format', { email })).toEqual([wanted]);
});

test('the partner’s domain is silent until the partner named one', () => {
  expect(said('email-partner-domain', { email: 'a@partner.example' }, {})).toEqual([]);
  expect(
    said('email-partner-domain', { email: 'a@partner.example' }, { partner: { domains: ['', 'x'] } }),
  ).toEqual([]);
});

test('a pasted tenant address is cut to its prefix safely, anything else is only proposed', () => {
  const of = (domainPrefix: string) =>
    said('domain-prefix-format', { companyName: 'Orlik S.A.', domainPrefix });
  expect(of('orlik.onmicrosoft.com')).toEqual([['error', 'suffix', true, '{"domainPrefix":"orlik"}']]);
  expect(of('orlik-polska')).toEqual([['error', 'characters', false, '{"domainPrefix":"orlik"}']]);
  expect(of('a'.repeat(28))).toEqual([['error', 'too-long', false, '{"domainPrefix":"orlik"}']]);
});

describe('agreement-date', () => {
  const of = (date: string, context?: CheckContext) =>
    said('agreement-date', { agreement: { date } }, context);

  test('never proposes a date', () => {
    for (const date of ['2026-11-23', '2023-03-31', '2026-02-29', 'x'])
      for (const report of rule('agreement-date').check({ agreement: { date } }, exampleContext))
        expect([report.fix, report.moreFixes]).toEqual([undefined, undefined]);
  });

  test('is an error in the future or if there is no such day, a warning before the update', () => {
    expect(of('2026-11-23')).toEqual([['error', 'future']]);
    expect(of('2026-02-29')).toEqual([['error', 'invalid']]);
    expect(of('2023-03-31')).toEqual([['warning', 'before-update']]);
    expect(of('2026-11-23', {})).toEqual([]);
  });
});

test('a fix of the agreement’s phone keeps the rest of the agreement', () => {
  const account = { country: 'PL', agreement: { date: '2026-01-01', phone: '22 123 45 67' } };
  const [report] = rule('phone-format').check(account, {});
  expect(applyFix(account, report?.fix ?? { set: {} }).agreement).toEqual({
    date: '2026-01-01',
    phone: '+48 22 123 45 67',
  });
});
