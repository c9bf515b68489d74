import { describe, expect, it } from 'vitest';
import { isKeyboardWalk } from '../../../lib/names/keyboard-walk.ts';
import { companyPlaceholder, personPlaceholder } from '../../../lib/names/placeholder.ts';
import { folded } from '../../../lib/shared/text.ts';

describe('companyPlaceholder', () => {
  it.each([
    ['TEST', 'certain'],
    ['test_firma 2', 'certain'],
    ['Klient testowy 3', 'certain'],
    ['CUSTOMER', 'certain'],
    ['Nazwa firmy', 'certain'],
    ['N/A', 'certain'],
    ['asdasd', 'certain'],
    ['Foo Bar Ltd', 'certain'],
    ['Тестовая компания', 'certain'],
    ['XYZ', 'likely'],
    ['NA', 'likely'],
    ['12345', 'likely'],
    ['Test Company Kowalski', 'likely'],
    ['Northwind Traders', 'fictitious'],
    ['Contoso Pharmaceuticals Ltd', 'fictitious'],
  ])('%s is %s', (name, expected) => {
    expect(companyPlaceholder(name)).toBe(expected);
  });

  it.each([
    'Aehr Test Systems',
    'UserTesting, Inc.',
    'Demos',
    'Acme',
    'ABC',
    'Testa S.p.A.',
    'Test Drive Ltd',
    'Wert AG',
    'Power Sp. z o.o.',
    'New Company Law Ltd',
    '3M',
    '',
  ])('%j is a name', (name) => {
    expect(companyPlaceholder(name)).toBeUndefined();
  });
});

describe('personPlaceholder', () => {
  it.each([
    ['Test', 'certain'],
    ['Global Admin', 'certain'],
    ['test2', 'certain'],
    ['xxx', 'certain'],
    ['n/a', 'certain'],
    ['Null', 'likely'],
    ['Info', 'likely'],
  ])('%s is %s', (name, expected) => {
    expect(personPlaceholder(name)).toBe(expected);
  });

  it.each(['Na', 'Testimony', 'Anna', 'Admiral', 'Noé', 'Ng', '王', 'Doe-Smith', 'Lee'])(
    '%s is a name',
    (name) => {
      expect(personPlaceholder(name)).toBeUndefined();
    },
  );
});

it('a keyboard walk starts a row with four keys or has five', () => {
  expect(
    ['asdf', 'qwertz', 'asdasd', 'zxcvb', 'dfghj', 'lkjhg', 'йцукен'].filter(
      (key) => !isKeyboardWalk(folded(key)),
    ),
  ).toEqual([]);
  expect(['wert', 'trew', 'asd', 'power', 'sasa', ''].filter(isKeyboardWalk)).toEqual([]);
});
