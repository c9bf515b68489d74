import fc from 'fast-check';
import { expect, test } from 'vitest';
import { domainPrefixFormat } from '../../../../lib/rules/domain-prefix-format.ts';
import { domainPrefixLikeness } from '../../../../lib/rules/domain-prefix-likeness.ts';
import { domainPrefixUnsuitable } from '../../../../lib/rules/domain-prefix-unsuitable.ts';
import { isLike, suggestedPrefixes } from '../../../../lib/rules/reading/prefix.ts';

test.each([
  ['Orlik Sp. z o.o.', ['orlik']],
  ['Müller Bau GmbH', ['mullerbau', 'muellerbau', 'muller']],
  ['Zakłady Łódzkie S.A.', ['zakladylodzkie', 'lodzkie']],
  ['ООО «Ромашка Плюс»', ['romashkaplyus', 'romashka']],
  ['Παπαδόπουλος Α.Ε.', ['papadopoulos']],
  ["L'Oréal S.A.", ['loreal']],
  ['株式会社青空', []],
])('%s gives %j', (name, wanted) => {
  expect(suggestedPrefixes(name)).toEqual(wanted);
});

const name = fc
  .array(
    fc.constantFrom(
      'Blue',
      'Łódź',
      'Müller',
      'Ромашка',
      'and',
      'Sp. z o.o.',
      'GmbH',
      '3M',
      'Przedsiębiorstwo',
      '青空',
      '&',
      'Żółw',
      'Test',
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((words) => words.join(' '));

test('every suggestion fits the field and is like the name', () => {
  fc.assert(
    fc.property(name, (companyName) => {
      for (const domainPrefix of suggestedPrefixes(companyName)) {
        expect(domainPrefix).toMatch(/^[a-z0-9]{3,27}$/);
        expect(isLike(domainPrefix, companyName)).toBe(true);
        const account = { companyName, domainPrefix };
        expect(domainPrefixFormat.check(account, {})).toEqual([]);
        expect(domainPrefixLikeness.check(account, {})).toEqual([]);
      }
    }),
  );
});

test('the words that tell the name from others, put together, are like it', () => {
  expect(isLike('3mspzoo', '3M Przedsiębiorstwo Sp. z o.o. 青空')).toBe(true);
  expect(isLike('2gozdrowie', '2 Go Handel Zdrowie')).toBe(true);
});

test.each(['orlik-polska', 'test', 'zaklady', 'orlik.pl', 'x'.repeat(30), 'microsoft'])(
  'at most one rule speaks of the prefix %s',
  (domainPrefix) => {
    const account = { companyName: 'Orlik Sp. z o.o.', domainPrefix };
    const loud = [domainPrefixFormat, domainPrefixUnsuitable, domainPrefixLikeness].filter(
      (rule) => rule.check(account, {}).length > 0,
    );
    expect(loud).toHaveLength(1);
  },
);

test('the company’s own website or mail domain excuses a prefix that is unlike the name', () => {
  const account = { companyName: 'Fabryka Krzeseł S.A.', domainPrefix: 'nowystyl' };
  expect(domainPrefixLikeness.check(account, {})).toHaveLength(1);
  expect(domainPrefixLikeness.check({ ...account, website: 'www.nowystyl.com' }, {})).toEqual([]);
  expect(domainPrefixLikeness.check({ ...account, email: 'a@nowystyl.com.pl' }, {})).toEqual([]);
});
