import { expect, test } from 'vitest';
import { sameCustomer } from '../../../lib/drafts/same-customer.ts';

test.each([
  ['Acme Ltd', 'ACME Limited'],
  ['Acme Ltd', 'Acme'],
  ['Acme', 'Acme Polska Sp. z o.o.'],
  ['Łódzka Fabryka', 'Lodzka  Fabryka'],
  ['Kowalski', 'PHU Kowalski'],
  ['Contoso GmbH', 'Contosso GmbH'],
  ['株式会社サンプル', '株式会社サンプル東京'],
])('%s and %s are one customer', (a, b) => {
  expect(sameCustomer(a, b)).toBe(true);
  expect(sameCustomer(b, a)).toBe(true);
});

test.each([
  ['Acme Sp. z o.o.', 'Beta Sp. z o.o.'],
  ['Bank Pekao S.A.', 'Bank Millennium S.A.'],
  ['Nowak Transport', 'Nowak Budownictwo'],
  ['Delta S.A.', 'Beta S.A.'],
  ['Nowakowski', 'Nowy Sad'],
  ['ATM', 'ATS'],
  ['Acme Ltd', ''],
  ['', ''],
])('%s and %s are two', (a, b) => {
  expect(sameCustomer(a, b)).toBe(false);
  expect(sameCustomer(b, a)).toBe(false);
});

test('a name that is typed on stays the same; one cut down to its first letters may become any other', () => {
  expect(sameCustomer('N', 'Nowak')).toBe(true);
  expect(sameCustomer('Nowak', 'N')).toBe(false);
});
