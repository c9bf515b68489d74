import { fieldText } from '../account/field-value.ts';
import { formKey } from '../names/form-key.ts';
import { isCommonLegalForm, isFormKey } from '../names/legal-form.ts';
import { names } from './name-report.ts';
import { defineRule, type Examples, type Severity } from './rule.ts';

const id = 'company-name-legal-form-only';

/** The portal's own list of words that can't be a name by themselves, as keys without dots and blanks. */
const refused: ReadonlySet<string> = new Set(
  `cpa llp llc corp corporation inc incorporated limited ltd pty ptyltd pteltd privatelimited pvt pvtltd zrt ooo gmbh
  plc wll lda sarl kft sdnbhd`.split(/\s+/),
);

/** Few letters ("PT", "SIA") may be a firm's initials, and the tables hold rare forms that are names as well. */
function severityOf(name: string, key: string): Severity {
  if (isCommonLegalForm(name)) return key.length > 3 ? 'error' : key.length > 2 ? 'warning' : 'info';
  return /[\s.]/.test(name) ? 'warning' : 'info';
}

export const companyNameLegalFormOnly = defineRule({
  id,
  fields: ['companyName'],
  severity: 'error',
  insteadOf: ['company-name-abbreviation'],
  why: 'A legal form belongs to the name but is none by itself: the portal refuses it.',
  source:
    'Partner Center, validate names and addresses, list of stand-alone abbreviations (September 2021); ISO 20275',
  check(account) {
    const name = fieldText(account, 'companyName');
    if (name === '') return [];
    const key = formKey(name);
    const message = { key: `${id}.only`, params: { name } };
    if (refused.has(key)) return [{ message, evidence: name }];
    if (!isFormKey(key)) return [];
    return [{ message, evidence: name, severity: severityOf(name, key) }];
  },
});

export const companyNameLegalFormOnlyExamples = (): Examples => ({
  good: names(
    'Siemens AG',
    'Limited Brands, Inc.',
    'Corporation Service Company',
    'Kft-Bau Hungária Zrt.',
    'Budimex S.A.',
    'SA AG',
    'Spółka Wodna Kąty',
    'PT Astra International Tbk',
    'GmbH-Verlag Schmidt GmbH',
    'Oy Karl Fazer Ab',
    'Inc Research',
    'Sociedad Anónima Damm',
    'Coop',
  ),
  bad: names(
    'GmbH',
    'Sp. z o.o.',
    'LLC',
    'L. L. C.',
    'Pty Ltd',
    'Sdn Bhd',
    'spółka z ograniczoną odpowiedzialnością',
    'S.A.R.L.',
    'Kft.',
    'OOO',
    'Private Limited',
    'GmbH & Co. KG',
    'Incorporated',
    'S.A. de C.V.',
    'c. p. a.',
  ),
});
