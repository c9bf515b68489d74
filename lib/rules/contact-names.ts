import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';
import { fieldText, withField } from '../account/field-value.ts';
import type { Fix } from './finding.ts';
import { perRecord } from './reading/per-record.ts';

/** The persons of a record: the contact and who signed the agreement. */
export const personFields = [
  'firstName',
  'lastName',
  'agreement.firstName',
  'agreement.lastName',
] as const satisfies readonly [FieldKey, ...FieldKey[]];

/** One person of a record: which fields hold the name, and what stands in them. */
export type Person = {
  firstKey: FieldKey;
  lastKey: FieldKey;
  emailKey: FieldKey;
  first: string;
  last: string;
};

const keysOfPersons = [
  { firstKey: 'firstName', lastKey: 'lastName', emailKey: 'email' },
  { firstKey: 'agreement.firstName', lastKey: 'agreement.lastName', emailKey: 'agreement.email' },
] as const;

/** @returns the persons of the record who have any name at all. */
export const personsOf = perRecord((account): readonly Person[] =>
  keysOfPersons
    .map((keys) => ({
      ...keys,
      first: fieldText(account, keys.firstKey),
      last: fieldText(account, keys.lastKey),
    }))
    .filter(({ first, last }) => first !== '' || last !== ''),
);

/** @returns a fix that writes both names; the user must look at it. */
export const personFix = (rule: string, person: Person, first: string, last: string): Fix => ({
  label: { key: `${rule}.fix`, params: { value: `${first} | ${last}` } },
  set: withField(withField({}, person.firstKey, first), person.lastKey, last) as Account,
  safe: false,
});

/** @returns records with a contact of that first and last name, for a rule's examples. */
export const persons = (
  ...list: readonly (readonly [firstName: string, lastName: string])[]
): Partial<Account>[] => list.map(([firstName, lastName]) => ({ firstName, lastName }));
