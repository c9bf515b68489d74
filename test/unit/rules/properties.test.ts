import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { cleanBlanks } from '../../../lib/names/blanks.ts';
import { applyFix, safeFixes } from '../../../lib/rules/apply-fix.ts';
import { checkAccount } from '../../../lib/rules/check.ts';
import { explainedRules as rules } from '../../../lib/rules/examples.ts';
import { exampleContext } from './example-context.ts';

const check = (account: Partial<Account>) => checkAccount(account, exampleContext);
const examples = rules.flatMap(({ examples: { good, bad } }) => [...good, ...bad]);
const texts = (key: 'companyName' | 'firstName' | 'lastName' | 'email' | 'phone' | 'postalCode') =>
  examples.map((account) => account[key]).filter((text): text is string => typeof text === 'string');

/** What rules look for, glued together in every order: between them lies what no example shows. */
const piece = fc.constantFrom(
  ...[
    'test',
    'TEST',
    'n/a',
    'asdf',
    'xxx',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u200b',
    ',',
    ' - ',
    '(',
    ')',
    '"',
    '„',
    '”',
    '«',
  ],
  ...[
    'Siemens',
    'AG',
    'sp. z o.o.',
    'Przeds.',
    'Ltd',
    't/a',
    '(formerly',
    'c/o',
    'Mr',
    'Nowak',
    'Nоwak',
    'ООО',
    '😀',
    '\u200d',
  ],
  ...[
    '株式会社',
    'テスト',
    'www.',
    '.com',
    '.',
    '-',
    '1',
    '\ufe0f',
    'i̇',
    'İ',
    'ß',
    '&',
    'do not use',
    '\ud800',
    '\u0000',
  ],
);
const glued = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(''));
const mixed = (seen: readonly string[]) =>
  fc.oneof(glued, fc.constantFrom(...seen), fc.string({ unit: 'binary', maxLength: 40 }));
const record = fc.record(
  {
    companyName: mixed(texts('companyName')),
    country: fc.constantFrom('PL', 'DE', 'US', 'JP', 'TR', 'GR', 'UA', 'XX'),
    firstName: mixed(texts('firstName')),
    lastName: mixed(texts('lastName')),
    email: mixed(texts('email')),
    phone: mixed(texts('phone')),
    postalCode: mixed(texts('postalCode')),
  },
  { requiredKeys: [] },
);
const runs = { numRuns: 400 };

describe('every rule', { timeout: 30_000 }, () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s never throws on any text', (_, rule) => {
    fc.assert(
      fc.property(record, (account) => {
        expect(Array.isArray(rule.check(account, exampleContext))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('shows evidence that stands in the value', () => {
    fc.assert(
      fc.property(glued, (companyName) => {
        for (const { field, evidence, rule } of check({ companyName })) {
          if (field !== 'companyName' || evidence === undefined) continue;
          // Rules about words read the name as people see it; an emoji's evidence is all of them together.
          const seen = [companyName, cleanBlanks(companyName)].some((text) => text.includes(evidence));
          expect(seen || rule === 'company-name-special-characters', rule).toBe(true);
        }
      }),
      runs,
    );
  });

  it('is content with its own safe fix, which wakes no other rule', () => {
    fc.assert(
      fc.property(record, (account) => {
        const before = check(account);
        for (const { rule, field, fix } of before) {
          if (!fix?.safe) continue;
          const fixed = applyFix(account, fix);
          const after = check(fixed).filter(
            (later) => fixed.country === account.country && later.field === field,
          );
          expect(after.filter((later) => later.rule === rule)).toEqual([]);
          for (const later of after) expect(before.map((each) => each.rule)).toContain(later.rule);
        }
      }),
      runs,
    );
  });

  it('leaves nothing to fix safely after a few rounds', () => {
    fc.assert(
      fc.property(record, (account) => {
        let fixed: Partial<Account> = account;
        for (let round = 0; round < 4; round++) fixed = safeFixes(check(fixed)).reduce(applyFix, fixed);
        expect(safeFixes(check(fixed))).toEqual([]);
      }),
      runs,
    );
  });

  it('reads no further than a thousand characters', () => {
    const long = (start: string, unit: string) => start + unit.repeat(Math.ceil(100_000 / unit.length));
    for (const unit of [' ', 'a', 'test ', '(', '.', 'Przeds. ', '"', 'é', '😀', '-', ',']) {
      const companyName = long('Nowak ', unit);
      expect(check({ companyName })).toEqual(check({ companyName: companyName.slice(0, 1_000) }));
    }
  });
});
