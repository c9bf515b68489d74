import { fieldText } from '../account/field-value.ts';
import { names } from './name-report.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'company-name-length';
/** The portal wants more than one and fewer than 256 characters. */
const shortest = 2;
const longest = 255;

export const companyNameLength = defineRule({
  id,
  fields: ['companyName'],
  severity: 'error',
  why: 'The portal takes company names of 2 to 255 characters.',
  source: 'Partner Center, validate names and addresses (rules of February 2024)',
  check(account) {
    const name = fieldText(account, 'companyName');
    // A character may be two of the units that `length` counts.
    if (name.length > shortest && name.length <= longest) return [];
    const count = [...name].length;
    if (count === 1 && /[\p{L}\p{N}]/u.test(name))
      return [{ message: { key: `${id}.short`, params: {} }, evidence: name }];
    if (count < shortest || count <= longest) return [];
    return [{ message: { key: `${id}.long`, params: { count, longest } } }];
  },
});

export const companyNameLengthExamples = (): Examples => ({
  good: names(
    'HP Inc.',
    '3M',
    'EY',
    'Żabka Polska sp. z o.o.',
    'X5 Retail Group N.V.',
    '東芝',
    'Ørsted A/S',
    'Q2',
    'Société Nationale des Chemins de fer Français',
    'Rheinisch-Westfälische Technische Hochschule Aachen',
    'Samodzielny Publiczny Zakład Opieki Zdrowotnej w Łodzi',
    `Wspólnota ${'Mieszkaniowa '.repeat(18)}Łąka`,
  ),
  bad: names(
    'A',
    'Ż',
    '7',
    'x',
    '東',
    'Ω',
    ' B ',
    'é',
    'K',
    '0',
    'Nowak '.repeat(60),
    `Very ${'long '.repeat(80)}Company Ltd`,
  ),
});
