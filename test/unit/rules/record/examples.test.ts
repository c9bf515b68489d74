import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldKeys } from '../../../../lib/account/field-keys.ts';
import { fieldText, withField } from '../../../../lib/account/field-value.ts';
import { countryCodes } from '../../../../lib/countries/country-rules.ts';
import { rulesRecordBook } from '../../../../lib/texts/rules-record.ts';
import { languages } from '../../../../lib/texts/say.ts';
import { afterFix, exampleContext, fixesOf, recordRules } from './rules.ts';

const texts = rulesRecordBook.en as Record<string, unknown>;

describe.each(recordRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has about a dozen examples of each kind', () => {
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(12);
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(12);
  });

  test.each(rule.examples.good)('finds nothing wrong in %o', (account) => {
    expect(rule.check(account, exampleContext)).toEqual([]);
  });

  test.each(rule.examples.bad)('finds what is wrong in %o', (account) => {
    const reports = rule.check(account, exampleContext);
    expect(reports).not.toEqual([]);
    for (const report of reports) {
      expect(texts).toHaveProperty([report.message.key]);
      const value = fieldText(account, report.field ?? rule.fields[0]);
      if (report.evidence !== undefined) expect(value.toLowerCase()).toContain(report.evidence.toLowerCase());
      for (const fix of fixesOf(report)) {
        expect(texts).toHaveProperty([fix.label.key]);
        expect(afterFix(rule, account, report, fix)).toEqual([]);
      }
    }
  });

  test('says why in English as the rule does', () => {
    expect(texts[`${id}.why`]).toBe(rule.why);
    expect(texts).toHaveProperty([`${id}.title`]);
  });

  test('never throws, and what a safe fix sets needs no other fix of the kind', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...'0123456789 +-().@,;aZł') }),
      fc.constantFrom('constructor', '__proto__', 'UK', '00838', 'WA', 'a@b.pl'),
    );
    const country = fc.oneof(fc.constantFrom(...countryCodes), word);
    fc.assert(
      fc.property(country, fc.constantFrom(...fieldKeys), word, (code, key, value) => {
        const account = withField({ country: code }, key, value);
        for (const report of rule.check(account, exampleContext))
          for (const fix of fixesOf(report)) expect(afterFix(rule, account, report, fix)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('takes the longest value in no time', () => {
    for (const unit of ['1', 'a', ' ', '.', '@', '+', 'a.', '1 ', ' @ ', '<', '(0)']) {
      const value = unit.repeat(1_000).slice(0, 1_000);
      const account = rule.fields.reduce((record, key) => withField(record, key, value), {});
      const start = performance.now();
      rule.check({ ...account, country: 'PL' }, exampleContext);
      expect(performance.now() - start).toBeLessThan(100);
    }
  });
});

test('every text belongs to a rule and exists in every language with the same parameters', () => {
  const ids = new Set(recordRules.map(({ id }) => id));
  const params = (entry: unknown) => [...new Set(JSON.stringify(entry).match(/\{\w+\}/g) ?? [])].sort();
  for (const [key, entry] of Object.entries(texts)) {
    expect(ids).toContain(key.split('.')[0]);
    for (const language of languages) {
      const other = (rulesRecordBook[language] as Record<string, unknown>)[key];
      expect(params(other), `${language} ${key}`).toEqual(params(entry));
    }
  }
});
