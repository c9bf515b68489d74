import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../lib/account/account.ts';
import { fieldKeys } from '../../../lib/account/field-keys.ts';
import { applyFix, safeFixes } from '../../../lib/rules/apply-fix.ts';
import { checkAccount } from '../../../lib/rules/check.ts';
import { explainedRules as rules } from '../../../lib/rules/examples.ts';
import type { Finding } from '../../../lib/rules/finding.ts';
import { rulesNamesBook } from '../../../lib/texts/rules-names.ts';
import { rulesRecordBook } from '../../../lib/texts/rules-record.ts';
import { type Dictionary, languages } from '../../../lib/texts/say.ts';
import { exampleContext, isNameRule } from './example-context.ts';

const folder = join(import.meta.dirname, '../../../lib/rules');
const check = (account: Partial<Account>) => checkAccount(account, exampleContext);
const same = (a: Finding, b: Finding) =>
  a.rule === b.rule && a.field === b.field && a.evidence === b.evidence;

const dictionary = (language: (typeof languages)[number]): Dictionary => ({
  ...rulesNamesBook[language],
  ...rulesRecordBook[language],
});
const placeholders = (entry: Dictionary[string]) => {
  const text = typeof entry === 'string' ? entry : Object.values(entry).join(' ');
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
};

it('lists every rule once', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is named after its file, reads known fields and has enough examples', () => {
    expect(existsSync(join(folder, `${id}.ts`))).toBe(true);
    expect(rule.fields.every((field) => fieldKeys.includes(field))).toBe(true);
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(10);
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(10);
    expect(rule.why.length).toBeGreaterThan(20);
    expect(rule.source.length).toBeGreaterThan(10);
  });

  it.each(rule.examples.good)('leaves %j alone', (account) => {
    expect(check(account).filter((finding) => finding.rule === id)).toEqual([]);
  });

  it.each(rule.examples.bad)('finds what is wrong with %j, and its fixes mend it', (account) => {
    const found = check(account).filter((finding) => finding.rule === id);
    expect(found).not.toEqual([]);
    for (const finding of found) {
      expect(fieldKeys).toContain(finding.field);
      for (const fix of [finding.fix, ...(finding.moreFixes ?? [])]) {
        if (!fix) continue;
        const after = check(applyFix(account, fix));
        expect(after.filter((later) => same(later, finding))).toEqual([]);
      }
    }
  });

  it.each(rule.examples.bad)('safe fixes of %j leave no new finding', (account) => {
    const before = check(account);
    const fixed = safeFixes(before).reduce(applyFix, account);
    // A mended country lets the rules of that country speak for the first time; all others had their say before.
    const judged = check(fixed).filter(
      ({ field }) => fixed.country === account.country || field === 'country',
    );
    for (const later of judged) {
      expect(before.some((earlier) => earlier.rule === later.rule && earlier.field === later.field)).toBe(
        true,
      );
    }
  });

  it('has its texts in every language, with the parameters it gives', () => {
    const messages = rule.examples.bad.flatMap((account) =>
      check(account)
        .filter((finding) => finding.rule === id)
        .flatMap(({ message, fix, moreFixes }) => [
          message,
          ...[fix, ...(moreFixes ?? [])].map((each) => each?.label),
        ]),
    );
    for (const language of languages) {
      const texts = dictionary(language);
      expect(Object.keys(texts)).toEqual(expect.arrayContaining([`${id}.title`, `${id}.why`]));
      for (const message of messages) {
        if (!message) continue;
        const entry = texts[message.key];
        expect(entry, `${language}: ${message.key}`).toBeDefined();
        expect(Object.keys(message.params)).toEqual(expect.arrayContaining(placeholders(entry ?? '')));
      }
    }
  });
});

it.each(rules.filter(({ id }) => isNameRule(id)).map((rule) => [rule.id, rule] as const))(
  'no name rule warns about the good examples of %s',
  (_, rule) => {
    for (const account of rule.examples.good) {
      const loud = check(account).filter(({ rule: by, severity }) => isNameRule(by) && severity !== 'info');
      expect(loud).toEqual([]);
    }
  },
);

it('the why of a rule is its English text', () => {
  for (const { id, why } of rules) expect(dictionary('en')[`${id}.why`]).toBe(why);
});

it.each([
  ['names', rulesNamesBook],
  ['record', rulesRecordBook],
] as const)('the book of %s has the same keys and parameters in every language', (_, book) => {
  const english: Dictionary = book.en;
  for (const language of languages) {
    const other: Dictionary = book[language];
    expect(Object.keys(other).sort()).toEqual(Object.keys(english).sort());
    for (const key of Object.keys(english)) {
      expect(placeholders(other[key] ?? ''), key).toEqual(placeholders(english[key] ?? ''));
    }
  }
});
