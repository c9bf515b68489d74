import { describe, expect, it } from 'vitest';
import { countryCode } from '../../../lib/customers/country-code.ts';
import { customerQuery } from '../../../lib/customers/customer-query.ts';
import { domainKey, domainOf } from '../../../lib/customers/domain-key.ts';
import {
  companyKey,
  formsContradict,
  haveSameWords,
  isDistinctive,
} from '../../../lib/customers/name-key.ts';
import { registrationKey } from '../../../lib/customers/registration-id.ts';
import { tenantIdKey } from '../../../lib/customers/tenant-id.ts';
import { freeMailDomains } from '../../../lib/names/free-mail.ts';

describe('domainOf', () => {
  it.each([
    ['Contoso.COM', 'contoso.com'],
    ['https://www.contoso.com:8080/pl?x=1', 'contoso.com'],
    ['jan.nowak@mail.contoso.com', 'mail.contoso.com'],
    ['żółw.pl', 'xn--w-uga1v8h.pl'],
    ['contoso.com.', 'contoso.com'],
    ['http://user:secret@contoso.com/', 'contoso.com'],
    ['contoso', ''],
    ['192.168.0.1', ''],
    ['a..pl', ''],
    ['', ''],
    ['n/a', ''],
  ])('%s', (text, domain) => {
    expect(domainOf(text)).toBe(domain);
  });

  it('gives no key for domains of many companies', () => {
    expect(freeMailDomains.size).toBeGreaterThan(60);
    for (const domain of [...freeMailDomains, 'onmicrosoft.com']) expect(domainKey(`x@${domain}`)).toBe('');
    expect(domainKey('Contoso.onmicrosoft.com')).toBe('contoso.onmicrosoft.com');
  });
});

describe('registrationKey', () => {
  it.each([
    ['PL 526-000-12-46', '5260001246', 'PL'],
    ['526 000 12 46', '5260001246', undefined],
    ['ATU12345678', 'U12345678', 'AT'],
    ['EL094259216', '094259216', 'GR'],
    ['CHE-116.281.710 MWST', '116281710', undefined],
    ['NO 923 609 016 MVA', '923609016', undefined],
    ['NIP: 526-000-12-46', '5260001246', undefined],
    ['ABN 51 824 753 556', '51824753556', undefined],
    ['FR40 303 265 045', '303265045', 'FR'],
    ['BE403019261', '0403019261', 'BE'],
    ['0403.019.261', '0403019261', undefined],
    ['HU10773381', '10773381', 'HU'],
    ['10773381-2-44', '10773381', undefined],
    ['SE556012579001', '5560125790', 'SE'],
    ['556012-5790', '5560125790', undefined],
    ['SC123456', 'SC123456', undefined],
    ['HRB 123456', 'HRB123456', undefined],
    ['999-999-99-99', '', undefined],
    ['brak', '', undefined],
    ['12', '', undefined],
  ])('%s', (text, key, country) => {
    expect(registrationKey(text)).toMatchObject({ key, ...(country ? { country } : {}) });
    expect(registrationKey(text).country).toBe(country);
  });
});

describe('haveSameWords', () => {
  it.each([
    ['Super Bowl Ltd', 'Superbowl Ltd'],
    ['Smith & Jones', 'Smith Jones'],
    ['The Smith and Jones Company', 'Smith & Jones'],
    ['J. P. Morgan', 'JP Morgan'],
    ['Coca-Cola', 'CocaCola'],
  ])('%s and %s', (one, other) => {
    expect([haveSameWords(one, other), haveSameWords(other, one)]).toEqual([true, true]);
  });
  it.each([
    ['Super Bowl Ltd', 'Superb Owl Ltd'],
    ['Book & Worm Ltd', 'Bookworm Ltd'],
    ['Hand und Made GmbH', 'Handmade GmbH'],
  ])('not %s and %s, though their keys are equal', (one, other) => {
    expect(companyKey(one).key).toBe(companyKey(other).key);
    expect([haveSameWords(one, other), haveSameWords(other, one)]).toEqual([false, false]);
  });
});

describe('tenantIdKey', () => {
  const id = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
  it.each([id, id.toUpperCase(), `{${id}}`, ` ${id} `, id.replaceAll('-', '')])('%s', (text) => {
    expect(tenantIdKey(text)).toBe(id);
  });
  it.each(['', 'x', `${id}0`, '00000000-0000-0000-0000-000000000000', 'a'.repeat(2_000)])(
    'not %s',
    (text) => {
      expect(tenantIdKey(text)).toBe('');
    },
  );
});

describe('countryCode', () => {
  it.each([
    ['PL', 'PL'],
    ['pl', 'PL'],
    ['Polska', 'PL'],
    ['Niemcy', 'DE'],
    ['UK', 'GB'],
    ['USA', 'US'],
    ['United States', 'US'],
    ['Czech Republic', 'CZ'],
    ['Türkiye', 'TR'],
    ['日本', 'JP'],
    ['DD', ''],
    ['XX', ''],
    ['Narnia', ''],
    ['', ''],
  ])('%s', (text, code) => {
    expect(countryCode(text)).toBe(code);
  });
});

describe('names', () => {
  it('are distinctive with a rare word or two of their own', () => {
    expect(['Adatum', 'Kaiser & Igel', '青空'].map(isDistinctive)).toEqual([true, true, true]);
    expect(['Global Services LLC', 'AB', 'The Group', ''].map(isDistinctive)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('contradict by legal form only if both have one', () => {
    expect(formsContradict('gmbh', 'ag')).toBe(true);
    expect(formsContradict('gmbh', null)).toBe(false);
    expect(formsContradict('inc', 'corp')).toBe(false);
    expect(formsContradict('co+ltd', 'ltd')).toBe(false);
    expect(formsContradict('coltd', 'ltd')).toBe(false);
    expect(formsContradict('ltda', 'lda')).toBe(false);
  });
});

describe('customerQuery', () => {
  it('asks by name, country, number, wanted prefix, e-mail and website', () => {
    expect(
      customerQuery({
        companyName: 'Adatum',
        country: 'PL',
        domainPrefix: ' adatum ',
        email: 'jan@adatum.example',
        website: 'https://adatum.example',
        registrationId: '5260001246',
      }),
    ).toEqual({
      name: 'Adatum',
      country: 'PL',
      registrationId: '5260001246',
      domains: ['adatum.onmicrosoft.com', 'jan@adatum.example', 'https://adatum.example'],
    });
    expect(customerQuery({ domainPrefix: 'adatum.onmicrosoft.com' }).domains).toEqual([
      'adatum.onmicrosoft.com',
    ]);
    expect(customerQuery({}).domains).toEqual([]);
  });
});
