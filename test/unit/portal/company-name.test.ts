import { expect, it } from 'vitest';
import { refuseCompanyName } from '../../portal/server/company-name.ts';

const good = [
  'Contoso GmbH',
  'A1',
  'Nowak i Syn sp. z o.o.',
  '3M',
  '株式会社森',
  'Llc Brewing LLC',
  'AAA Taxi',
  'Q & A Ltd',
  `${'xy'.repeat(127)}z`,
];
const bad = [
  'A',
  '',
  '---',
  '&&&',
  'GmbH',
  'gmbh.',
  'L.L.C.',
  'L. L. C.',
  'Pty  Ltd',
  'SDN BHD',
  '999',
  'aaaA',
  '1 2 3',
  'A B',
  'xy'.repeat(128),
];

it.each(good)('takes %s', (name) => expect(refuseCompanyName(name)).toBeUndefined());
it.each(bad)('refuses %s', (name) => expect(refuseCompanyName(name)).toMatch(/^The company name /));
