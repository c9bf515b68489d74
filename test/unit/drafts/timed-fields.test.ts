import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOf, mergedFields, type TimedFields } from '../../../lib/drafts/timed-fields.ts';

const entry = fc.record({ value: fc.string({ maxLength: 5 }), at: fc.integer({ min: 0, max: 3 }) });
const fields: fc.Arbitrary<TimedFields> = fc.record(
  { companyName: entry, city: entry, 'agreement.email': entry },
  { requiredKeys: [] },
);

test('merging twice, or in another grouping, changes nothing', () => {
  fc.assert(
    fc.property(fields, fields, fields, (a, b, c) => {
      expect(mergedFields(a, a)).toEqual(a);
      expect(mergedFields(mergedFields(a, b), c)).toEqual(mergedFields(a, mergedFields(b, c)));
    }),
  );
});

test('the later value wins, whichever side it is on', () => {
  const page: TimedFields = { city: { value: 'Łódź', at: 2 }, companyName: { value: 'Orlik', at: 1 } };
  const plan: TimedFields = { city: { value: 'Lodz', at: 1 }, companyName: { value: 'Orlik S.A.', at: 3 } };
  expect(accountOf(mergedFields(page, plan))).toEqual({ city: 'Łódź', companyName: 'Orlik S.A.' });
  expect(mergedFields(page, plan)).toEqual(mergedFields(plan, page));
});

test('nested fields find their place', () => {
  expect(
    accountOf({ 'agreement.email': { value: 'a@b.pl', at: 1 }, gdapOptIn: { value: false, at: 1 } }),
  ).toEqual({
    agreement: { email: 'a@b.pl' },
    gdapOptIn: false,
  });
});
