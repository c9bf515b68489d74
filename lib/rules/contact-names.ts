import type { Account } from '../account/account.ts';
import type { FieldKey } from '../account/field-keys.ts';

/** The persons of a record: the contact and who signed the agreement. */
export const personFields = [
  'firstName',
  'lastName',
  'agreement.firstName',
  'agreement.lastName',
] as const satisfies readonly [FieldKey, ...FieldKey[]];

/** @returns records with a contact of that first and last name, for a rule's examples. */
export const persons = (
  ...list: readonly (readonly [firstName: string, lastName: string])[]
): Partial<Account>[] => list.map(([firstName, lastName]) => ({ firstName, lastName }));
