import { expect, it } from 'vitest';
import { buildCustomerIndex, findCustomers } from '../../../../lib/customers/index.ts';

/** Many names share the other word, so that the first one must be found for what it is. */
const others = Array.from({ length: 300 }, (_, at) => [
  { name: `Numer${at} Sciences` },
  { name: `Numer${at} Medical SA` },
]).flat();
const index = buildCustomerIndex([...others, { name: 'Derma Sciences' }, { name: 'Gour Medical SA' }]);

it.each([
  ['two letters of five swapped', 'Drema Sciences', 'Derma Sciences'],
  ['in both words', 'Drema Sceinces', 'Derma Sciences'],
  ['one of four letters left out', 'Gur Medical SA', 'Gour Medical SA'],
])('a slip is seen through: %s', (_, name, meant) => {
  expect(findCustomers(index, { name }, 1)[0]?.customer.name).toBe(meant);
});
