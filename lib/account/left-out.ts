import type { FieldKey } from './field-keys.ts';
import type { FillRow } from './fill-row.ts';

/** @returns the fields whose present content the rows would replace, in the rows' order: left out until ticked. */
export const replacing = (rows: readonly FillRow[]): FieldKey[] =>
  rows.filter((row) => row.replaces).map((row) => row.key);

/** @returns what is left out once each of `keys` changed sides. */
export const toggled = (left: FieldKey[], keys: FieldKey[]): FieldKey[] =>
  [...left, ...keys].filter((key) => left.includes(key) !== keys.includes(key));
