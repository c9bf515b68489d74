import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { fieldText } from '../../../../lib/account/field-value.ts';
import { applyFix, safeFixes } from '../../../../lib/rules/apply-fix.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import { cleanLines } from '../../../../lib/rules/reading/clean-lines.ts';
import { realAddresses } from './real-addresses.ts';

const isOurs = (rule: string) => rule.startsWith('address-') || rule.startsWith('city-');
const ours = (account: Partial<Account>) => checkAccount(account).filter(({ rule }) => isOurs(rule));

const records = realAddresses.split('\n').map((line): Partial<Account> => {
  const [country, addressLine1, addressLine2, city, state, postalCode] = line.split('|');
  return { country, addressLine1, addressLine2, city, state, postalCode };
});

/** What the rules look for, in every order: between the pieces lies what no example shows. */
const piece = (account: Partial<Account>) =>
  fc.constantFrom(
    account.addressLine1 ?? '',
    account.city ?? '',
    account.postalCode ?? '',
    account.state ?? '',
    account.country ?? '',
    ...'test|n/a|asdf|xxx|-|,|;| - |(|)|\n|/|.| |  |5|12A|3/4|½|c/o Huber|Attn: Nowak|z.Hd.|P.O. Box 12|BP 12|Box 5'.split(
      '|',
    ),
    ...'Postfach|ul.|Hauptstr.|St|St.|Av.|C/|bd|нaб.|Suite 5|2. Stock|lokal 3|Polska|Germany|USA|DE-80331|s/n'.split(
      '|',
    ),
    ...'Musterstraße|Street|ulica|İ|ß|ﬁ|\ud800|\u0000|丸の内'.split('|'),
  );
const glued = (account: Partial<Account>, maxLength: number) =>
  fc
    .tuple(fc.array(piece(account), { maxLength }), fc.constantFrom(' ', ', ', ''))
    .map(([pieces, between]) => pieces.join(between));
const damaged = fc.constantFrom(...records).chain((account) =>
  fc.record({
    country: fc.constant(account.country as string),
    state: fc.constantFrom(account.state ?? '', ''),
    postalCode: fc.constantFrom(account.postalCode ?? '', ''),
    addressLine1: glued(account, 6),
    addressLine2: fc.oneof(fc.constant(''), glued(account, 4)),
    city: fc.oneof(fc.constant(account.city ?? ''), glued(account, 3)),
  }),
);
const runs = { numRuns: 500 };

describe('the rules about address lines and city', { timeout: 60_000 }, () => {
  test('show evidence that stands in the value', () => {
    fc.assert(
      fc.property(damaged, (account) => {
        for (const { field, evidence, rule } of ours(account))
          if (evidence !== undefined) {
            const text = fieldText(account, field);
            // Rules read what people see.
            expect([rule, [text, cleanLines(text)].some((seen) => seen.includes(evidence))]).toEqual([
              rule,
              true,
            ]);
          }
      }),
      runs,
    );
  });

  test('are content with their own fixes', () => {
    fc.assert(
      fc.property(damaged, (account) => {
        for (const { rule, field, evidence, fix, moreFixes } of ours(account))
          for (const each of [...(fix ? [fix] : []), ...(moreFixes ?? [])]) {
            const after = ours(applyFix(account, each));
            const again = after.filter(
              (later) => later.rule === rule && later.field === field && later.evidence === evidence,
            );
            expect([rule, again]).toEqual([rule, []]);
          }
      }),
      runs,
    );
  });

  test('leave nothing to fix safely after a few rounds, and a safe fix wakes no other rule about the field', () => {
    fc.assert(
      fc.property(damaged, (account) => {
        let fixed: Partial<Account> = account;
        for (let round = 0; round < 4; round++) {
          const before = ours(fixed);
          const safe = safeFixes(before);
          if (safe.length === 0) return;
          fixed = safe.reduce(applyFix, fixed);
          const known = before.map(({ rule }) => rule);
          for (const { rule, severity } of ours(fixed))
            if (severity !== 'info') expect(known).toContain(rule);
        }
        expect(safeFixes(ours(fixed))).toEqual([]);
      }),
      runs,
    );
  });
});
