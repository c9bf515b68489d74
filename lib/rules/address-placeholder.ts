import { address, addressFix } from './address-report.ts';
import { linesOf } from './reading/address-lines.ts';
import { placeholderStreet } from './reading/placeholder-place.ts';
import { defineRule, type Examples, type Severity } from './rule.ts';

const id = 'address-placeholder';
const severityOf: Readonly<Record<string, Severity>> = {
  certain: 'error',
  likely: 'warning',
  possible: 'info',
};

export const addressPlaceholder = defineRule({
  id,
  fields: ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode', 'country'],
  severity: 'error',
  why: 'Vetting turns down test and placeholder addresses, and a customer once added cannot be removed.',
  source: 'Partner Center, how to add a customer: a complete and exact address',
  check(account) {
    return linesOf(account).flatMap(({ field, text, street }) => {
      const found = text === '' ? undefined : placeholderStreet(street);
      if (!found) return [];
      const isFirst = field === 'addressLine1';
      // The second line may be empty, so a filler there is in the way and no more.
      const severity = isFirst || found !== 'certain' ? severityOf[found] : 'warning';
      return [
        {
          field,
          severity,
          message: { key: `${id}.${isFirst ? found : 'second'}`, params: { value: street } },
          evidence: street,
          ...(isFirst ? {} : { fix: addressFix(id, { addressLine2: '' }, false, 'empty') }),
        },
      ];
    });
  },
});

export const addressPlaceholderExamples = (): Examples => ({
  good: [
    address('PL', 'ulica Prosta 5'),
    address('DE', 'Testorfer Straße 5'),
    address('DE', 'Am Muster 3'),
    address('GB', '5 Test Valley Road'),
    address('GB', 'Test Lane'),
    address('US', '124 Main Street'),
    address('US', '1 Sample Mill Drive'),
    address('FR', '12 rue de l’Exemple Vert'),
    address('IT', 'Via Provana 5'),
    address('ES', 'Calle Ejercito 3'),
    address('PL', 'III 5'),
    address('SE', 'Y 5'),
    address('BR', 'QS 3 Lote 5'),
    address('NL', 'Asdonk 12'),
    address('TR', 'Örnek Mahallesi 1234. Sokak No: 5'),
    address('AE', 'unnamed road'),
    address('DE', 'A 5, 3'),
    address('JP', '中央1-1-1'),
  ],
  bad: [
    address('PL', 'test'),
    address('PL', 'Test 1'),
    address('PL', 'asdf'),
    address('PL', 'ul. Testowa 1'),
    address('PL', 'brak'),
    address('DE', 'Musterstraße 1'),
    address('DE', 'Teststr. 5'),
    address('DE', 'Unbekannt'),
    address('US', '123 Main St'),
    address('US', 'Test Street 1'),
    address('US', 'n/a'),
    address('US', '---'),
    address('GB', 'xxx'),
    address('GB', '1 Example Street'),
    address('GB', 'none'),
    address('NL', 'Voorbeeldstraat 1'),
    address('ES', 'Calle Falsa 123'),
    address('BR', 'Rua Exemplo, 123'),
    address('FR', '1 rue de test'),
    address('HU', 'Minta utca 1'),
    address('SE', 'Testgatan 5'),
    address('RU', 'тест'),
    address('JP', 'テスト'),
    address('PL', 'Prosta 5', { addressLine2: 'n/a' }),
    address('US', '100 Pike Street', { addressLine2: '-' }),
    address('US', 'test address', { city: 'Seattle' }),
  ],
});
