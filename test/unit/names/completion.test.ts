import { describe, expect, it } from 'vitest';
import { agreeing } from '../../../lib/names/agreement.ts';
import { completions } from '../../../lib/names/completion.ts';
import { englishOrder } from '../../../lib/names/english-order.ts';
import { isInitials } from '../../../lib/names/initials.ts';
import { nameLanguage } from '../../../lib/names/name-language.ts';

describe('completions', () => {
  it.each([
    ['manufact', 'en', 'Manufacturing'],
    ['mngmt', 'en', 'Management'],
    ["eng'g", 'en', 'Engineering'],
    ['comm.le', 'it', 'Commerciale'],
    ['uniw', 'pl', 'Uniwersytet'],
    ['konstr', 'pl', 'Konstrukcje'],
    ['beteil', 'de', 'Beteiligungsgesellschaft'],
    ['kereskedel', 'hu', 'Kereskedelmi'],
  ] as const)('%s (%s) may be %s', (key, language, word) => {
    expect(completions(key, language)).toContain(word);
  });

  it.each([
    ["mark's", 'en'],
    ["l'age", 'en'],
    ['service', 'en'],
    ['systemss', 'en'],
    ['qzx', 'en'],
    ['brd', 'en'],
  ] as const)('%s is no shortened word', (key, language) => {
    expect(completions(key, language)).toEqual([]);
  });
});

it.each([
  ['Banque ', '', 'fr', 'Nationale'],
  ['Institut ', '', 'fr', 'National'],
  ['Transports ', '', 'fr', 'Nationaux'],
  ['Assurances ', '', 'fr', 'Nationales'],
  ['', '', 'fr', 'National'],
] as const)('%s asks for %s in %s: %s', (before, after, language, word) => {
  expect(agreeing(['National/Nationale/Nationaux/Nationales'], before, after, language)[0]).toBe(word);
});

it.each([
  ['Smith & ', ' Ltd', 'Associates'],
  ['Trade ', ' of Kent', 'Association'],
])('what stands beside tells associates from an association: %s_%s', (before, behind, word) => {
  expect(englishOrder(['Association', 'Associates'], before, behind, 'GB')[0]).toBe(word);
});

it('knows letters said one by one from short words', () => {
  expect(['KGHM', 'UWM', 'XVII', 'LNG', 'NTT'].filter((word) => !isInitials(word))).toEqual([]);
  expect(['BANK', 'SUN', 'OMEGA', 'KOREA', 'ЗАВОД', 'LIMA'].filter((word) => isInitials(word))).toEqual([]);
});

it.each([
  ['Müller GmbH', 'CH', 'de'],
  ['Peeters BV', 'BE', 'nl'],
  ['Dupont SARL', 'CH', 'fr'],
  ['Institute of Physics', 'CZ', 'en'],
  ['Frutas García, S. Coop. And.', 'ES', 'es'],
  ['Novák s.r.o.', undefined, 'cs'],
  ['Kovács Kft.', undefined, 'hu'],
  ['Acme', 'NZ', 'en'],
  ['Acme', undefined, undefined],
])('%s of %s is in %s', (name, country, language) => {
  expect(nameLanguage(name, country)).toBe(language);
});
