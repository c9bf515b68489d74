import { address, addressFix } from './address-report.ts';
import { linesOf } from './reading/address-lines.ts';
import { countryOf } from './reading/country-of.ts';
import { without } from './reading/cut.ts';
import { hasNumber, namesPlace } from './reading/house-number.ts';
import { hasStreetAddresses, postBox } from './reading/post-box.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'address-po-box';

/** What is left of an address names a place by a word of three letters and a number, or by a building. */
const isStreet = (text: string) => /\p{L}{2}/u.test(text) && (hasNumber(text) || namesPlace(text));

/** Nobody writes more boxes into one line. */
const mostBoxes = 4;

function withoutBoxes(text: string, country: string | undefined): string {
  let rest = text;
  for (let round = 0; round < mostBoxes; round++) {
    const box = postBox(rest, country);
    if (!box) break;
    rest = without(rest, box.start, box.end);
  }
  return rest;
}

export const addressPoBox = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'],
  severity: 'warning',
  why: 'The portal asks for the registered address of the company; vetting does not take a post office box for one.',
  source:
    'Partner Center, how to add a customer: a complete and exact address; libpostal for the names of boxes',
  check(account) {
    const country = countryOf(account);
    const lines = linesOf(account);
    const boxes = lines.map(({ street }) => postBox(street, country));
    const rests = lines.map(({ street }, at) => (boxes[at] ? withoutBoxes(street, country) : street));
    const street = lines.some(({ places }, at) => !places && isStreet(rests[at] ?? ''));
    return lines.flatMap(({ field, text, street: seen }, at) => {
      const box = boxes[at];
      if (!box) return [];
      const evidence = seen.slice(box.start, box.end);
      const rest = withoutBoxes(text, country);
      const moves = field === 'addressLine1' && rest === '';
      const left = moves ? (account.addressLine2 ?? '') : rest;
      const set = moves ? { addressLine1: left, addressLine2: '' } : { [field]: left };
      const fixable = street && postBox(left, country) === undefined && (left !== '' || !moves);
      const isLoud = !street && hasStreetAddresses(country);
      return [
        {
          field,
          severity: isLoud ? 'warning' : 'info',
          message: { key: `${id}.${street ? 'beside' : 'instead'}`, params: { value: evidence } },
          evidence,
          ...(fixable ? { fix: addressFix(id, set, false, left === '' ? 'empty' : 'fix') } : {}),
        },
      ];
    });
  },
});

export const addressPoBoxExamples = (): Examples => ({
  good: [
    address('GB', '12 Box Hill Road'),
    address('GB', 'The Old Post Office, High Street'),
    address('GB', 'Boxworks, 4 Worsley Street'),
    address('FR', '12 rue de la Paix', { city: 'Paris Cedex 08' }),
    address('BE', 'Rue Royale 12 bte 5'),
    address('BE', 'Kerkstraat 12 bus 5'),
    address('BR', 'Rua Augusta 12, apartamento 45'),
    address('MX', 'Avenida Juárez 5, C.P. 06600'),
    address('DE', 'Postgasse 12'),
    address('PL', 'ulica Pocztowa 5'),
    address('US', '5 Postal Lane'),
    address('US', 'RR 2 Box 152'),
    address('ES', 'Calle del Apartadero 5'),
    address('SE', 'Boxholmsvägen 12'),
    address('NL', 'Postbusstraat'),
    address('GB', 'Unit 4, PL 12 House'),
  ],
  bad: [
    address('US', 'P.O. Box 1234'),
    address('US', 'PO Box 12, 100 Main Street'),
    address('GB', 'P O Box 12'),
    address('AU', 'GPO Box 4021'),
    address('AU', 'Locked Bag 12'),
    address('DE', 'Postfach 10 12 34'),
    address('FR', 'BP 123'),
    address('FR', '12 rue de la Paix', { addressLine2: 'CS 40001' }),
    address('NL', 'Postbus 123'),
    address('BE', 'Boîte postale 12'),
    address('ES', 'Apartado de Correos 45'),
    address('PT', 'Apartado 123'),
    address('BR', 'Caixa Postal 123'),
    address('IT', 'Casella Postale 5'),
    address('PL', 'skr. poczt. 12'),
    address('PL', 'Skrytka pocztowa 12', { addressLine2: 'ulica Prosta 5' }),
    address('SE', 'Box 123'),
    address('NO', 'Postboks 8500'),
    address('FI', 'PL 226'),
    address('HU', 'Pf. 12'),
    address('CZ', 'P.O.BOX 12'),
    address('TR', 'P.K. 12'),
    address('RU', 'а/я 12'),
    address('IL', 'P.O.B. 1234'),
    address('JP', '私書箱12号'),
    address('AE', 'P.O. Box 1234'),
    address('CH', 'Case postale 12'),
    address('NP', 'Kalikasthan, Dillibazar', { addressLine2: 'PO Box No. 430' }),
  ],
});
