import { fieldText } from '../account/field-value.ts';
import { hostOf, ownLabel } from './reading/domain.ts';
import { longestPrefix, prefixOf } from './reading/prefix.ts';
import { prefixFixes } from './reading/prefix-fixes.ts';
import { defineRule, type Examples, type Fix } from './rule.ts';

const id = 'domain-prefix-format';

const fixTo = (value: string, safe: boolean): Fix => ({
  label: { key: `${id}.fix`, params: { value } },
  set: { domainPrefix: value },
  safe,
});

const lettersAndDigits = /^[A-Za-z0-9]+$/;
const suffix = '.onmicrosoft.com';

/** @returns what stands before a pasted `.onmicrosoft.com` (with or without a login or scheme in front). */
function withoutSuffix(value: string): string | undefined {
  const lower = value.toLowerCase().replace(/\/$/, '');
  if (!lower.endsWith(suffix)) return undefined;
  const head = value.slice(0, lower.length - suffix.length);
  return head.slice(Math.max(head.lastIndexOf('@'), head.lastIndexOf('/')) + 1);
}

const isPrefix = (text: string) => lettersAndDigits.test(text) && text.length <= longestPrefix;

/** What the company's name gives beside the one that is offered first. */
function otherFixes(companyName: string, first: string): Fix[] | undefined {
  const { fix, moreFixes = [] } = prefixFixes(id, companyName);
  const others = [...(fix ? [fix] : []), ...moreFixes].filter(({ set }) => set.domainPrefix !== first);
  return others.length > 0 ? others : undefined;
}

const prefix = (domainPrefix: string, companyName = 'Orlik Sp. z o.o.') => ({ companyName, domainPrefix });

export const domainPrefixFormat = defineRule({
  id,
  fields: ['domainPrefix', 'companyName'],
  severity: 'error',
  why: 'The prefix becomes the address of the new tenant and can never be changed: letters and digits only, at most 27.',
  source:
    "Partner Center PowerShell module (whole domain at most 43 characters); Microsoft's Storefront sample (letters and digits)",
  check(account) {
    const value = fieldText(account, 'domainPrefix');
    if (value === '' || isPrefix(value)) return [];
    const field = 'domainPrefix';
    const head = withoutSuffix(value);
    if (head !== undefined && isPrefix(head))
      return [
        {
          field,
          message: { key: `${id}.suffix`, params: { value: head } },
          evidence: value,
          fix: fixTo(head, true),
        },
      ];
    const company = fieldText(account, 'companyName');
    const text = head ?? value;
    if (lettersAndDigits.test(text)) {
      const message = { key: `${id}.too-long`, params: { count: text.length, longest: longestPrefix } };
      return [{ field, message, evidence: value, ...prefixFixes(id, company, [prefixOf(text)]) }];
    }
    const host = head === undefined ? hostOf(value) : undefined;
    if (host !== undefined) {
      const name = prefixOf(ownLabel(host));
      const message = { key: `${id}.domain`, params: {} };
      if (isPrefix(name))
        return [
          { field, message, evidence: value, fix: fixTo(name, false), moreFixes: otherFixes(company, name) },
        ];
    }
    const evidence = [...text].find((letter) => !lettersAndDigits.test(letter)) ?? value;
    return [
      {
        field,
        message: { key: `${id}.characters`, params: { value: evidence } },
        evidence,
        ...prefixFixes(id, company, [prefixOf(text)]),
      },
    ];
  },
});

export const domainPrefixFormatExamples = (): Examples => ({
  good: [
    prefix('orlik'),
    prefix('Orlik'),
    prefix('orlik2026'),
    prefix('orlikpolska'),
    prefix('4orlik'),
    prefix('abcdefghijklmnopqrstuvwxyz1'),
    prefix('a'),
    prefix('24'),
    prefix(''),
    prefix('contoso', ''),
    prefix('CONTOSO'),
    prefix('zakladykrawieckie'),
  ],
  bad: [
    prefix('orlik.onmicrosoft.com'),
    prefix('ORLIK.OnMicrosoft.com'),
    prefix('admin@orlik.onmicrosoft.com'),
    prefix('https://orlik.onmicrosoft.com/'),
    prefix('orlik-polska'),
    prefix('orlik polska'),
    prefix('orlik.pl'),
    prefix('https://www.orlik.com.pl/kontakt'),
    prefix('orlik_it'),
    prefix('łódź'),
    prefix('orlik&syn'),
    prefix('абв', ''),
    prefix('abcdefghijklmnopqrstuvwxyz12'),
    prefix('przedsiebiorstwoprodukcyjnohandlowe'),
  ],
});
