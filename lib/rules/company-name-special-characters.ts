import { fieldText } from '../account/field-value.ts';
import { names } from './name-report.ts';
import { defineRule } from './rule.ts';

const id = 'company-name-special-characters';

export const companyNameSpecialCharacters = defineRule({
  id,
  fields: ['companyName'],
  severity: 'error',
  why: 'The portal refuses a company name without a single letter or digit.',
  source: 'Partner Center, validate names and addresses (rules of September 2021)',
  examples: {
    good: names(
      'Yahoo! Inc.',
      'AT&T Inc.',
      '+Pluss Møbler AS',
      '1&1 Telecommunication SE',
      '„Społem” Powszechna Spółdzielnia Spożywców',
      '(주)한화',
      'ООО «Ромашка»',
      '株式会社ニトリ',
      'C&A Mode GmbH & Co. KG',
      'Ben & Jerry’s Homemade, Inc.',
      '#Hashtag Media Ltd',
      '8×8, Inc.',
    ),
    bad: names('-', '...', '---', '&&&', '***', '?', '!!!', '– –', '. . .', '@#$%', '()', '///', '„”', '،،'),
  },
  check(account) {
    const name = fieldText(account, 'companyName');
    // Blanks alone are an empty field: that one is reported as missing.
    if (name === '' || /[\p{L}\p{N}]/u.test(name)) return [];
    return [{ message: { key: `${id}.only`, params: {} }, evidence: name }];
  },
});
