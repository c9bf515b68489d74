/**
 * Compiles the portal's labels in all languages into the form in which they are compared.
 * Usage: node lib/portals/data/build.ts <folder with partner-center/field-labels.json>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelKey } from '../label-key.ts';

type Source = Record<string, Record<string, string[]>>;

/** The label file's names and what they are called here. */
const fields: Record<string, string> = {
  companyName: 'companyName',
  country: 'country',
  primaryDomainName: 'domainPrefix',
  domainPrefix: 'domainPrefix',
  addressLine1: 'addressLine1',
  addressLine2: 'addressLine2',
  city: 'city',
  state: 'state',
  postalCode: 'postalCode',
  specialQualifications: 'specialQualification',
  educationSegment: 'educationSegment',
  educationWebsite: 'educationWebsite',
  firstName: 'firstName',
  middleName: 'middleName',
  lastName: 'lastName',
  email: 'email',
  phone: 'phone',
  registrationId: 'registrationId',
  agreementAcceptanceDate: 'agreement.date',
  agreementOptionAskCustomer: 'agreement.choice',
  agreementOptionAccepted: 'agreement.choice',
  tags: 'tags',
  indirectReseller: 'indirectReseller',
  quantity: 'orderLines.quantity',
};

const marks: Record<string, string> = {
  pageSubscriptions: 'subscriptions',
  pageReview: 'review',
  pageConfirmation: 'confirmation',
  customerAgreementSection: 'agreement',
  microsoftCustomerAgreement: 'agreement',
  microsoftAgreementHeading: 'agreement',
  btnSubmit: 'submit',
  adminUserAccount: 'adminUser',
  indirectReseller: 'reseller',
};

function gathered(source: Source, names: Record<string, string>): Record<string, string[]> {
  const out: Record<string, Set<string>> = {};
  for (const [from, to] of Object.entries(names)) {
    for (const labels of Object.values(source[from] ?? {})) {
      for (const label of labels) {
        const key = labelKey(label);
        if (key === '') continue;
        out[to] ??= new Set();
        out[to].add(key);
      }
    }
  }
  return Object.fromEntries(Object.entries(out).map(([key, set]) => [key, [...set].sort()]));
}

const folder = process.argv[2];
if (!folder) throw new Error('Name the data folder: node lib/portals/data/build.ts <folder>');
const source = JSON.parse(
  readFileSync(join(folder, 'partner-center', 'field-labels.json'), 'utf8'),
) as Source;
const compiled = { fields: gathered(source, fields), marks: gathered(source, marks) };
writeFileSync(new URL('./labels.json', import.meta.url), `${JSON.stringify(compiled)}\n`);
const count = (part: Record<string, string[]>) =>
  Object.values(part).reduce((sum, list) => sum + list.length, 0);
console.log(`${count(compiled.fields)} field labels, ${count(compiled.marks)} marks`);
