import { expect, it } from 'vitest';
import { titleCased } from '../../../lib/names/title-case.ts';

it.each([
  ['ORLEN SPÓŁKA AKCYJNA', 'ORLEN Spółka Akcyjna'],
  ['NOWAK SP Z O O', 'Nowak sp. z o.o.'],
  ['KGHM POLSKA MIEDŹ S.A.', 'KGHM Polska Miedź S.A.'],
  ['huber gmbh & co. kg', 'Huber GmbH & Co. KG'],
  ["O'NEILL TRADING LLC", "O'Neill Trading LLC"],
  ["ST MARY'S HOSPITAL", "St Mary's Hospital"],
  ['BANK OF AMERICA CORPORATION', 'Bank of America Corporation'],
  ['telefónica s.a.', 'Telefónica S.A.'],
  ['P.P.H.U. KOWALSKI I SYN', 'P.P.H.U. Kowalski i Syn'],
  ['fratelli rossi s.r.l.', 'Fratelli Rossi S.R.L.'],
  ['PETROLEO BRASILEIRO S A PETROBRAS', 'Petroleo Brasileiro S A Petrobras'],
  ['ООО РОМАШКА ПЛЮС', 'ООО Ромашка Плюс'],
  ['株式会社日立製作所', '株式会社日立製作所'],
  ['', ''],
])('%s becomes %s', (name, expected) => {
  expect(titleCased(name)).toBe(expected);
});

it('keeps the small letters of a Czech form', () => {
  expect(titleCased('škoda auto a.s.', 'CZ')).toBe('Škoda Auto a.s.');
});
