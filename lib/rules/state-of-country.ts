import { fieldText } from '../account/field-value.ts';
import { areaKey } from '../countries/area-key.ts';
import { type AdministrativeArea, administrativeAreas, findArea } from '../countries/areas.ts';
import { type CountryRules, countryRules } from '../countries/country-rules.ts';
import { territoryCalled } from '../countries/territories.ts';
import { areaByCode } from './reading/area-fix.ts';
import { closestArea } from './reading/closest-area.ts';
import { defineRule, type Examples, type Fix, type Report } from './rule.ts';

const id = 'state-of-country';

const fixTo = (value: string, safe: boolean): Fix => ({
  label: { key: `${id}.fix`, params: { value } },
  set: { state: value },
  safe,
});

/** Code and name of one area mean the same; an alias may be a former or a disputed name. */
const saysTheSame = (area: AdministrativeArea, value: string) =>
  [area.code, area.name, area.local ?? ''].some((name) => name !== '' && areaKey(name) === areaKey(value));

/** The page's own list decides, whatever our tables hold. */
function againstChoices(country: string, value: string, choices: readonly string[]): Report[] {
  if (choices.some((choice) => choice.trim() === value)) return [];
  const area = findArea(country, value) ?? closestArea(country, value);
  const same = choices.find((choice) => areaKey(choice) === areaKey(value));
  const choice = same ?? choices.find((text) => area !== undefined && findArea(country, text) === area);
  const safe =
    choice !== undefined && (same !== undefined || (area !== undefined && saysTheSame(area, value)));
  return [
    {
      severity: 'error',
      message: { key: `${id}.not-offered`, params: { value } },
      evidence: value,
      fix: choice === undefined ? undefined : fixTo(choice, safe),
    },
  ];
}

function inOtherForm(rules: CountryRules, area: AdministrativeArea, value: string): Report[] {
  const wanted = { code: area.code, name: area.name, any: value }[rules.areaForm ?? 'any'];
  if (wanted === value) return [];
  return [
    {
      // The right area in another form: the service may well take it, but the form's list may not.
      severity: rules.areaChecked ? 'warning' : 'info',
      message: { key: `${id}.${rules.areaForm}`, params: { country: rules.code, value: wanted } },
      evidence: value,
      fix: fixTo(wanted, saysTheSame(area, value)),
    },
  ];
}

function unknown(rules: CountryRules, value: string, postalCode: string): Report[] {
  // The portal's list of states is known to lack them in the United States only.
  const territory = rules.code === 'US' ? territoryCalled('US', value)?.code : undefined;
  if (territory) {
    const fix: Fix = {
      label: { key: `${id}.fix`, params: { value: territory } },
      set: { country: territory, state: '' },
      safe: false,
    };
    return [
      { severity: 'error', message: { key: `${id}.territory`, params: { value } }, evidence: value, fix },
    ];
  }
  const area = closestArea(rules.code, value) ?? areaByCode(rules.code, postalCode);
  // The portal's own list is recorded for the United States and Canada; China's and Mexico's are known from elsewhere.
  return [
    {
      severity: rules.areaChecked ? (rules.areaForm ? 'error' : 'warning') : 'info',
      message: { key: `${id}.unknown`, params: { value, country: rules.code } },
      evidence: value,
      fix: area && fixTo(rules.areaForm === 'code' ? area.code : area.name, false),
    },
  ];
}

const area = (country: string, state: string) => ({ country, state });

export const stateOfCountry = defineRule({
  id,
  fields: ['state', 'country', 'postalCode'],
  severity: 'info',
  why: 'The address check compares the state with a list in the United States, Canada, China and Mexico, and with whatever list the page offers.',
  source:
    'Partner Center, Validate an address (2021-07); recorded country rules of the United States (2019-01); state lists of Canada and Australia as documented by a vendor',
  check(account, context) {
    const country = fieldText(account, 'country');
    const value = fieldText(account, 'state');
    if (value === '') return [];
    const choices = context.offered?.state;
    if (choices && choices.length > 0) return againstChoices(country, value, choices);
    const rules = countryRules(country);
    if (!rules) return [];
    const known = findArea(country, value);
    if (known) return inOtherForm(rules, known, value);
    const listed = administrativeAreas(country).length > 0 && (rules.areaInAddress || rules.areaChecked);
    return listed ? unknown(rules, value, fieldText(account, 'postalCode')) : [];
  },
});

export const stateOfCountryExamples = (): Examples => ({
  good: [
    area('US', 'WA'),
    area('US', 'DC'),
    area('CA', 'ON'),
    area('AU', 'New South Wales'),
    area('AU', 'Jervis Bay Territory'),
    area('BR', 'SP'),
    area('CN', '广东省'),
    area('CN', 'Guangdong'),
    area('MX', 'Jalisco'),
    area('MX', 'Mexico City'),
    area('PL', 'mazowieckie'),
    area('DE', 'Bayern'),
    area('GB', 'Greater London'),
    area('IE', 'Co. Dublin'),
    area('JP', '東京都'),
  ],
  bad: [
    area('US', 'Washington'),
    area('US', 'wa'),
    area('US', 'Califronia'),
    area('US', 'Bavaria'),
    area('US', 'PR'),
    area('US', 'Guam'),
    area('US', 'AE'),
    area('CA', 'Ontario'),
    area('CA', 'Québec'),
    area('CA', 'NF'),
    area('CN', 'Guandong'),
    area('MX', 'Jalisko'),
    area('AU', 'NSW'),
    area('BR', 'São Paulo'),
    area('IN', 'Maharastra'),
  ],
});
