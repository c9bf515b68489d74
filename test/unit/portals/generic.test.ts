import { expect, test } from 'vitest';
import type { FieldKey } from '../../../lib/account/field-keys.ts';
import { generic } from '../../../lib/portals/generic.ts';
import { portalOf } from '../../../lib/portals/index.ts';

const step = (...fields: FieldKey[]) => stepOf(fields);
const stepOf = (...forms: FieldKey[][]) =>
  generic.stepOf({
    path: '/anything',
    headings: [],
    buttons: [],
    currentStep: null,
    fields: new Set(forms.flat()),
    forms: forms.map((fields) => new Set(fields)),
    isMark: () => false,
  });

test('a form that registers a company is the one, on any path', () => {
  expect(generic.mayHold('/')).toBe(true);
  expect(generic.mayHold('/x/y.jsp')).toBe(true);
  expect(step('companyName', 'addressLine1', 'city')).toBe('account-info');
  expect(step('companyName', 'registrationId', 'email')).toBe('account-info');
  expect(step('companyName', 'email', 'phone', 'postalCode')).toBe('account-info');
});

test('login, search, newsletter and contact forms are not', () => {
  expect(step()).toBeNull();
  expect(step('email')).toBeNull();
  expect(step('companyName')).toBeNull();
  expect(step('companyName', 'city')).toBeNull();
  expect(step('companyName', 'firstName', 'lastName', 'email', 'phone', 'country')).toBeNull();
  expect(step('addressLine1', 'city', 'postalCode', 'firstName')).toBeNull();
});

test('what several forms of a page ask for does not add up', () => {
  expect(stepOf(['companyName', 'email', 'phone'], ['city', 'postalCode'])).toBeNull();
  expect(stepOf(['email'], ['companyName', 'city', 'country'], ['firstName'])).toBe('account-info');
});

test('it serves what the user named, and never what is built in', () => {
  const named = ['https://portal.example', 'https://partner.microsoft.com'];
  expect(portalOf('https://portal.example', named)?.id).toBe('generic');
  expect(portalOf('https://portal.example')).toBeNull();
  expect(portalOf('https://portal.example:8443', named)).toBeNull();
  expect(portalOf('https://partner.microsoft.com', named)?.id).toBe('partner-center');
  expect(generic.neverWrite).toEqual(expect.arrayContaining(['agreement.choice', 'agreement.date']));
});
