import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createRecogniser } from '../../../lib/page/meanings.ts';
import { compiledLabels } from '../../../lib/portals/compiled-labels.ts';
import { labelIndex } from '../../../lib/portals/label-index.ts';

const { meaningsOf } = createRecogniser(labelIndex(compiledLabels));
const best = (label: string) => [...meaningsOf(label)].sort((a, b) => b[1] - a[1])[0]?.[0];

/** The practice portal's labels: many of them are its own and stand in no table of ours. */
const portal = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../portal/labels/labels.json'), 'utf8'),
) as Record<string, Record<string, string[]>>;

const meant = {
  companyName: 'companyName',
  country: 'country',
  primaryDomainName: 'domainPrefix',
  addressLine1: 'addressLine1',
  addressLine2: 'addressLine2',
  city: 'city',
  state: 'state',
  postalCode: 'postalCode',
  specialQualifications: 'specialQualification',
  firstName: 'firstName',
  middleName: 'middleName',
  lastName: 'lastName',
  email: 'email',
  phone: 'phone',
  registrationId: 'registrationId',
  organizationInn: 'registrationId',
};

test.each(Object.entries(meant))(
  'the portal’s label %s means %s in every language and wording',
  (key, meaning) => {
    const labels = Object.entries(portal[key] ?? {}).flatMap(([language, all]) =>
      all.map((one) => [language, one]),
    );
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.filter(([, label]) => best(label as string) !== meaning)).toEqual([]);
  },
);

test.each([
  ['Fax number', 'fax'],
  ['Your name', 'fullName'],
  ['Confirm email address', 'email'],
  ['Newsletter', 'email'],
  ['Song name', undefined],
  ['Address1 (required)', 'addressLine1'],
  ['* Address2', 'addressLine2'],
  ['Password', 'other'],
  ['Kraj lub region (wymagane)', 'country'],
  ['Primary domain (.onmicrosoft.com)', 'domainPrefix'],
  ['Wiersz adresu 2', 'addressLine2'],
  ['会社名（必須）', 'companyName'],
  ['Street, number', 'addressLine1'],
  ['Street number', 'other'],
  ['N° et rue', 'addressLine1'],
  ["What's your name?", 'fullName'],
  ["Dog's name", 'other'],
  ['Kod klienta', 'other'],
  ['Kod pocztowy', 'postalCode'],
  ['Tên dự án', 'other'],
  ['Nombre de licences', 'other'],
  ['Nombre de la empresa', 'companyName'],
  ['Position im Unternehmen', 'other'],
  ['프로젝트 이름', 'other'],
  ['N.I.F.', 'registrationId'],
  // How a name is read has a field of its own.
  ['姓（フリガナ）', 'other'],
  ['会社名（ふりがな）', 'other'],
  ['姓（必須）', 'lastName'],
])('%s means %s', (label, meaning) => {
  expect(best(label)).toBe(meaning);
});

test.each(['', '***', 'Something else entirely', 'x'.repeat(5_000)])('%s means nothing', (label) => {
  expect(best(label)).toBeUndefined();
});
