import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { fieldKeys } from '../../../lib/account/field-keys.ts';
import { applyFix, safeFixes } from '../../../lib/rules/apply-fix.ts';
import { checkAccount } from '../../../lib/rules/check.ts';
import { explainedRules as rules } from '../../../lib/rules/examples.ts';
import { type Finding, severities } from '../../../lib/rules/finding.ts';
import type { CheckContext } from '../../../lib/rules/rule.ts';
import { exampleContext } from './example-context.ts';

const named = (companyName: string, context: CheckContext = {}, more: Partial<Account> = {}) =>
  checkAccount({ companyName, ...more }, context).filter(({ field }) => field === 'companyName');
const ids = (findings: Finding[]) => findings.map(({ rule }) => rule);

/** Records that look like what people and machines put into forms, and worse. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    ...rules.flatMap(({ examples }) => examples.bad.map(({ companyName }) => companyName ?? 'Przeds. X')),
  ),
);
const record = fc.record(
  {
    companyName: text,
    country: fc.oneof(fc.constantFrom('PL', 'US', 'DE', 'TR', 'XX', 'pl', '__proto__'), text),
    state: text,
    postalCode: text,
    phone: text,
    email: text,
    domainPrefix: text,
    firstName: text,
    lastName: text,
    agreement: fc.record({ date: text, firstName: text, phone: text }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

describe('checkAccount', { timeout: 20_000 }, () => {
  it('says one thing about a value in the wrong field, and lets the others speak once that is switched off', () => {
    const ofPhone = (context: CheckContext) =>
      ids(
        checkAccount({ country: 'PL', phone: 'anna@orlik.pl' }, context).filter(
          ({ field }) => field === 'phone',
        ),
      );
    expect(ofPhone({})).toEqual(['field-pasted-elsewhere']);
    expect(ofPhone({ severities: { 'field-pasted-elsewhere': 'off' } })).toContain('phone-format');
  });

  it('offers no fix that would cut a text longer than rules get', () => {
    const long = ` ul. ${'Prosta '.repeat(200)}`;
    const found = (addressLine1: string) =>
      checkAccount({ country: 'PL', addressLine1, city: ' Opole' }, exampleContext);
    const sets = (findings: Finding[]) =>
      findings
        .flatMap(({ fix, moreFixes = [] }) => [fix, ...moreFixes])
        .map((fix) => Object.keys(fix?.set ?? {}).join());
    expect(sets(found(' ul. Prosta'))).toContain('addressLine1');
    expect(found(long).some(({ field }) => field === 'addressLine1')).toBe(true);
    expect(sets(found(long))).not.toContain('addressLine1');
    expect(sets(found(long))).toContain('city');
  });

  it('never throws, whatever calls itself a record', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...fieldKeys, 'agreement'), fc.jsonValue())),
        (junk) => {
          expect(Array.isArray(checkAccount(junk as Partial<Account>, exampleContext))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says the same when asked twice, in the order of the form', () => {
    fc.assert(
      fc.property(record, (account) => {
        const findings = checkAccount(account, exampleContext);
        expect(checkAccount(account, exampleContext)).toEqual(findings);
        const ranks = findings.map(
          ({ field, severity }) => fieldKeys.indexOf(field) * 3 + severities.indexOf(severity),
        );
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing of the kind again once a fix was applied', () => {
    fc.assert(
      fc.property(record, (account) => {
        for (const finding of checkAccount(account, exampleContext)) {
          if (!finding.fix) continue;
          const after = checkAccount(applyFix(account, finding.fix), exampleContext);
          const again = after.filter(
            ({ rule, field, evidence }) =>
              rule === finding.rule && field === finding.field && evidence === finding.evidence,
          );
          expect(again).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same for a value beyond 1,000 characters as for its first 1,000', () => {
    const long = `Przeds. ${'Nowak '.repeat(400)}`;
    expect(named(long)).toEqual(named(long.slice(0, 1_000)));
  });

  it('takes values of a wrong type for absent', () => {
    const broken = {
      companyName: 7,
      country: ['PL'],
      agreement: 'x',
      tags: {},
      orderLines: 3,
    } as unknown as Account;
    expect(checkAccount(broken)).toEqual(checkAccount({}));
  });

  it('goes on when one rule breaks', () => {
    const hostile = {
      get today(): string {
        throw new Error('broken');
      },
    };
    expect(ids(checkAccount({ companyName: 'Test', agreement: { date: '2030-01-01' } }, hostile))).toContain(
      'company-name-placeholder',
    );
  });
});

describe('the user decides', () => {
  const rule = 'company-name-abbreviation';

  it('about severities, also off', () => {
    expect(named('Przeds. Nowak', { severities: { [rule]: 'error' } })[0]?.severity).toBe('error');
    expect(named('Przeds. Nowak', { severities: { [rule]: 'off' } })).toEqual([]);
    expect(named('Przeds. Nowak', { severities: { [rule]: 'loud' as 'off' } })[0]?.severity).toBe('warning');
  });

  it('about words, with or without the dot, in any case', () => {
    expect(named('Przeds. Nowak', { allowedWords: ['PRZEDS'] })).toEqual([]);
    expect(named('Przeds. Nowak', { allowedWords: ['handl.', ''] })).toHaveLength(1);
  });

  it('about names, without regard to case and blanks', () => {
    expect(named('lululemon athletica inc.', { allowedNames: ['Lululemon  Athletica Inc.'] })).toEqual([]);
    expect(named('Demo', { allowedNames: ['demo'] })).toEqual([]);
  });

  it('but not about what the portal refuses', () => {
    expect(ids(named('GmbH', { allowedNames: ['GmbH'], allowedWords: ['gmbh'] }))).toEqual([
      'company-name-legal-form-only',
    ]);
  });

  it('a register’s answer beats our guesses: the whole name, or one word of it', () => {
    const register = { legalName: 'Przeds. Handlowe Nowak sp. z o.o.', source: 'KRS' };
    expect(named('Przeds. Handlowe Nowak sp. z o.o.', { register })).toEqual([]);
    expect(named('Przeds. Handlowe NOWAK', { register })).toEqual([]);
    expect(ids(named('Zakł. Handlowy Nowak', { register }))).toEqual([rule]);
  });
});

describe('applyFix and safeFixes', () => {
  const fix = (set: Partial<Account>, safe = true) => ({ label: { key: 'x', params: {} }, set, safe });
  const finding = (set: Partial<Account>, safe = true): Finding => ({
    rule: 'x',
    field: 'phone',
    severity: 'info',
    message: { key: 'x', params: {} },
    fix: fix(set, safe),
  });

  it('keeps the rest of the record and of the agreement', () => {
    const account = { companyName: 'A B', agreement: { date: '2026-01-01', phone: '1' } };
    expect(applyFix(account, fix({ agreement: { phone: '2' } }))).toEqual({
      companyName: 'A B',
      agreement: { date: '2026-01-01', phone: '2' },
    });
    expect(account.agreement.phone).toBe('1');
  });

  it('takes one safe fix a field and never an unsafe one', () => {
    const [first, second] = [finding({ phone: '1' }), finding({ agreement: { phone: '3' } })];
    expect(safeFixes([first, finding({ phone: '2' }), second, finding({ city: 'X' }, false)])).toEqual([
      first.fix,
      second.fix,
    ]);
  });
});
