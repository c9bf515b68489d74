import { expect, test } from 'vitest';
import { compiledLabels } from '../../../lib/portals/compiled-labels.ts';
import { portalOf, portals } from '../../../lib/portals/index.ts';
import { labelKey } from '../../../lib/portals/label-key.ts';
import { labelMeanings, markTest } from '../../../lib/portals/labels.ts';
import { partnerCenter } from '../../../lib/portals/partner-center.ts';

const isMark = markTest(compiledLabels);

test.each([
  ['ZIP/Postal code *', 'zip postal code'],
  ['Nazwa firmy (wymagane)', 'nazwa firmy'],
  ['(required)', 'required'],
  ['  Država/regija: ', 'drzava regija'],
  ['会社名 *', '会社名'],
  ['***', ''],
])('%s is compared as %s', (label, key) => {
  expect(labelKey(label)).toBe(key);
});

test('the table holds labels of 26 languages, the portal’s own meaning first', () => {
  expect(Object.values(compiledLabels.fields).flat().length).toBeGreaterThan(800);
  const meanings = labelMeanings(compiledLabels);
  expect(meanings.get('numer telefonu')).toEqual(['phone']);
  expect(meanings.get('会社名')).toEqual(['companyName']);
  expect(meanings.get('fax')).toEqual(['fax']);
});

test('steps are told by what the page shows', () => {
  const page = {
    path: '/dashboard/v2/customers/add',
    headings: [],
    buttons: [],
    currentStep: null,
    forms: [],
    fields: new Set<never>(),
    isMark,
  };
  const fields = new Set(['companyName', 'city', 'country'] as const);
  expect(partnerCenter.stepOf({ ...page, fields })).toBe('account-info');
  expect(partnerCenter.stepOf({ ...page, buttons: ['submit'] })).toBe('review');
  expect(partnerCenter.stepOf({ ...page, currentStep: 'potwierdzenie' })).toBe('confirmation');
  expect(partnerCenter.stepOf({ ...page, headings: ['indirect reseller'] })).toBe('reseller');
  expect(partnerCenter.stepOf({ ...page, path: '/dashboard/v2/customers/list' })).toBe('list');
  expect(partnerCenter.stepOf(page)).toBeNull();
});

test('only Partner Center is a portal of the shipped build', () => {
  expect(portals.map((portal) => portal.id)).toEqual(['partner-center']);
  expect(portalOf('https://partner.microsoft.com')?.id).toBe('partner-center');
  expect(portalOf('https://partner.microsoft.com.evil.example')).toBeNull();
  expect(portalOf('http://localhost:8080')).toBeNull();
});
