import { describe, expect, it } from 'vitest';
import { buildCustomerIndex, findCustomers } from '../../../lib/customers/index.ts';

const index = buildCustomerIndex([
  { name: 'Orlik Marine Services Public Company Limited' },
  { name: 'Sokolik Spółka z ograniczoną odpowiedzialnością' },
  { name: 'Wrobel Foods Ltd.' },
  { name: 'Global Services Public Company Limited' },
  { name: 'Czyzyk Public Affairs Ltd.' },
  { name: 'Sroka GmbH & Co. KG' },
  { name: 'Zieba Spółka z ograniczoną odpowiedzialnością Spółka komandytowa' },
  { name: 'Kania Capital Limited Partnership' },
  { name: 'Gil Kommanditgesellschaft auf Aktien' },
]);
const first = (name: string) => {
  const [found] = findCustomers(index, { name });
  return found && found.level !== 'unlikely' ? `${found.level} ${found.customer.name}` : '';
};

describe('a name cut off within its legal form', () => {
  it.each([
    ['Orlik Marine Services Public', 'certain Orlik Marine Services Public Company Limited'],
    ['ORLIK MARINE SERVICES PUBLIC COMPANY', 'certain Orlik Marine Services Public Company Limited'],
    ['Sokolik Spółka z', 'certain Sokolik Spółka z ograniczoną odpowiedzialnością'],
    ['Sokolik spolka z ograniczona', 'certain Sokolik Spółka z ograniczoną odpowiedzialnością'],
    // An equal name of common words is never more than possible, cut or not.
    ['Global Services Public', 'possible Global Services Public Company Limited'],
  ])('%s', (name, wanted) => {
    expect(first(name)).toBe(wanted);
  });

  it.each([
    // What goes on is no legal form of that row.
    ['Wrobel Foods Public'],
    ['Czyzyk Public'],
    // A beginning of a word is no word, and a short one may be the beginning of anything.
    ['Orlik Marine Services Pub'],
    ['Sokolik S'],
    // What is there is a legal form by itself, and another one.
    ['Sroka GmbH'],
    ['Zieba Spółka z ograniczoną odpowiedzialnością'],
    ['Kania Capital Limited'],
    ['Gil Kommanditgesellschaft'],
  ])('is none of %s', (name) => {
    expect(first(name)).not.toMatch(/^certain/);
  });
});
