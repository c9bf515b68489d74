import type { Account } from '../../account/account.ts';
import { fieldText } from '../../account/field-value.ts';
import { knownPlaces, type PlaceKind } from './known-places.ts';
import { perRecord } from './per-record.ts';
import { type Repeated, readPlaces } from './repeated-places.ts';

/** The fields that hold lines of the address. */
export const addressFields = ['addressLine1', 'addressLine2'] as const;

/** One line, and what of it repeats other fields. */
export type AddressLine = {
  field: (typeof addressFields)[number];
  /** As it stands in the field. */
  text: string;
  /** The line without what it repeats; most lines repeat nothing. */
  street: string;
  repeated: Repeated | undefined;
  /** Kinds of places, if the line is nothing else. */
  places: readonly PlaceKind[] | undefined;
};

/** No real line says it oftener. */
const mostRounds = 6;

function read(account: Partial<Account>): readonly AddressLine[] {
  const places = knownPlaces(account);
  return addressFields.map((field) => {
    const text = fieldText(account, field);
    if (text.trim() === '') return { field, text, street: '', repeated: undefined, places: undefined };
    const { repeated, only } = readPlaces(text, places);
    let street = text;
    // "Płock, Płock, ulica Chemików 7, 09-411 Płock": whatever is left is read again.
    for (let round = 0, more = repeated; more && round < mostRounds; round++) {
      street = street.slice(more.restStart, more.restEnd).trim();
      more = readPlaces(street, places).repeated;
    }
    const left = only ?? (repeated && readPlaces(street, places).only);
    return { field, text, street: street.trim(), repeated, places: left };
  });
}

const asked = [...addressFields, 'city', 'state', 'postalCode', 'country'] as const;
let latest: { account: Partial<Account>; lines: readonly AddressLine[] } | undefined;

/**
 * @returns both lines of the address, read once for all rules; an empty one has an empty text. While another field is
 * typed into, the lines are those of the check before.
 */
export const linesOf: (account: Partial<Account>) => readonly AddressLine[] = perRecord((account) => {
  const old = latest;
  if (old && asked.every((field) => old.account[field] === account[field])) return old.lines;
  const lines = read(account);
  latest = { account, lines };
  return lines;
});
