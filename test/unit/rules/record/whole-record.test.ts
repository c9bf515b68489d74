import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { applyFix } from '../../../../lib/rules/apply-fix.ts';
import { checkAccount } from '../../../../lib/rules/check.ts';
import type { CheckContext } from '../../../../lib/rules/rule.ts';

const found = (rule: string, account: Partial<Account>, context: CheckContext = {}) =>
  checkAccount(account, context).filter((finding) => finding.rule === rule);
const rulesOf = (account: Partial<Account>, field: string) =>
  checkAccount(account, {})
    .filter((finding) => finding.field === field)
    .map(({ rule }) => rule);

describe('what nobody sees', () => {
  it('is one finding and makes nothing else wrong', () => {
    expect(rulesOf({ country: 'PL', postalCode: '\u200b00-838\u00a0' }, 'postalCode')).toEqual([
      'field-blanks',
    ]);
    expect(rulesOf({ country: 'PL', phone: '+48\u00a022\u00a0560\u200b 00 00' }, 'phone')).toEqual([
      'field-blanks',
    ]);
    expect(rulesOf({ email: '\ufeffanna@contoso.com' }, 'email')).toEqual(['field-blanks']);
  });

  it('hides no mistake behind it', () => {
    expect(rulesOf({ firstName: 'te\u200bst' }, 'firstName')).toContain('contact-name-placeholder');
  });

  it('has no evidence that does not stand in the value', () => {
    const account = { country: 'PL', phone: 'nie\u200b ma' };
    const [finding] = found('phone-format', account);
    expect(finding).toBeDefined();
    expect(finding?.evidence).toBeUndefined();
    expect(found('phone-format', { ...account, phone: 'nie ma' })[0]?.evidence).toBe('nie ma');
  });

  it('stays where a script needs it', () => {
    expect(rulesOf({ city: 'می\u200cخواهم' }, 'city')).toEqual([]);
  });

  it('counts as empty where there is nothing else', () => {
    expect(rulesOf({ city: '\u200b' }, 'city')).toEqual(['required-fields']);
  });
});

describe('a value of another field', () => {
  const rule = 'field-pasted-elsewhere';
  it('moves where it belongs if that is empty, both fields at once', () => {
    const account = { country: 'PL', phone: 'anna@contoso.com' };
    const [finding] = found(rule, account);
    expect(finding?.fix?.set).toEqual({ phone: '', email: 'anna@contoso.com' });
    expect(found(rule, applyFix(account, finding?.fix ?? { set: {} }))).toEqual([]);
  });

  it('is taken away where it stands there already, and only told where something else does', () => {
    const account = { country: 'PL', city: 'anna@contoso.com' };
    expect(found(rule, { ...account, email: 'anna@contoso.com' })[0]?.fix?.set).toEqual({
      city: '',
      email: 'anna@contoso.com',
    });
    const [told] = found(rule, { ...account, email: 'jan@contoso.com' });
    expect(told).toBeDefined();
    expect(told?.fix).toBeUndefined();
  });
});

it('letters of a special shape are made plain in one go, also among those of another alphabet', () => {
  const rule = 'field-mixed-scripts';
  for (const city of ['Ｂerlin', 'Мо\uff23ква', '\u{1d5d5}erlin', '\u{1d6a8}ꀀA']) {
    const [finding] = found(rule, { country: 'DE', city });
    if (finding?.fix) expect(found(rule, applyFix({ country: 'DE', city }, finding.fix))).toEqual([]);
  }
  expect(found(rule, { country: 'DE', city: '\u{1d5d5}erlin' })[0]?.fix?.set.city).toBe('Berlin');
});

describe('the market', () => {
  const partner = { market: 'PL' };
  const market = (country: string, context: CheckContext) => found('country-market', { country }, context);

  it('is the one the partner chose', () => {
    expect(market('US', { partner })).toHaveLength(1);
    expect(market('US', { partner: { market: 'PR' } })).toHaveLength(1);
    expect(market('US', { partner: { market: 'US' } })).toEqual([]);
    expect(market('US', {})).toEqual([]);
  });

  it('is believed to the page, and asked for at Microsoft only', () => {
    expect(market('US', { partner, offered: { country: ['US', 'United States'] } })).toEqual([]);
    expect(market('US', { partner, offered: { country: ['Poland', 'Germany'] } })).toHaveLength(1);
    expect(market('US', { partner, portal: 'generic' })).toEqual([]);
  });
});

describe('the agreement', () => {
  const all = (account: Partial<Account>, context: CheckContext = {}) =>
    checkAccount(account, { today: '2026-11-22', ...context }).filter(({ rule }) =>
      rule.startsWith('agreement'),
    );

  it('is silent where the form has none', () => {
    expect(all({ companyName: 'Contoso GmbH', email: 'a@contoso.de' })).toEqual([]);
  });

  it('never gets its choice or its date from a fix', () => {
    const account = { agreement: { choice: 'accepted', date: '2030-01-01', firstName: '', email: 'x' } };
    for (const { fix, moreFixes = [] } of checkAccount(account, { today: '2026-11-22' }))
      for (const each of [fix, ...moreFixes]) {
        expect(each?.set.agreement?.choice).toBeUndefined();
        expect(each?.set.agreement?.date).toBeUndefined();
      }
  });

  it('cannot be confirmed by an indirect reseller', () => {
    const account = { agreement: { choice: 'accepted' } };
    expect(all(account, { partner: { type: 'indirect-reseller' } })[0]?.severity).toBe('warning');
    expect(all(account)[0]?.message.key).toBe('agreement-choice.directly');
    expect(all(account, { today: '2025-12-31' })).toEqual([]);
  });

  it('has a day that is wrong only if it is in every reading', () => {
    const day = (date: string) => all({ agreement: { date } }).map(({ message }) => message.key);
    expect(day('01/12/2026')).toEqual([]);
    expect(day('13/12/2026')).toEqual(['agreement-date.future']);
    expect(day('01.12.2026')).toEqual(['agreement-date.future']);
    expect(day('2018-05-25')).toEqual(['agreement-date.other-agreement']);
  });
});
