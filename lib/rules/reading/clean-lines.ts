import type { FieldKey } from '../../account/field-keys.ts';
import { fieldValue } from '../../account/field-value.ts';
import { cleanBlanks } from '../../names/blanks.ts';
import { perRecord } from './per-record.ts';

/** Fields that people type text into; the company's name has rules of its own, choices come from the page. */
export const typedFields = [
  'addressLine1',
  'addressLine2',
  'city',
  'state',
  'postalCode',
  'domainPrefix',
  'website',
  'registrationId',
  'educationWebsite',
  'firstName',
  'middleName',
  'lastName',
  'email',
  'phone',
  'agreement.firstName',
  'agreement.lastName',
  'agreement.email',
  'agreement.phone',
] as const satisfies readonly [FieldKey, ...FieldKey[]];

/** Nearly every value is clean, and finding that out must cost next to nothing. */
const stray = /[^ -~\u00a1-\u00ac\u00ae-\u024f]| {2}|^ | $/;
const breaks = /[\n\r\v\f\u0085\u2028\u2029]+/;
/** No script needs these, and they are never seen. */
const needless = /[\p{Cc}\u00ad\u2060\ufeff]/gu;

const none: readonly (typeof typedFields)[number][] = [];

/** @returns the typed fields that hold something stray; the record is looked through once for all who ask. */
export const strayFields = perRecord((account): readonly (typeof typedFields)[number][] => {
  let found: (typeof typedFields)[number][] | undefined;
  for (const field of typedFields) {
    const value = fieldValue(account, field);
    if (typeof value !== 'string' || !stray.test(value)) continue;
    found ??= [];
    found.push(field);
  }
  return found ?? none;
});

/**
 * @returns the text as people see it: plain blanks, single ones, none at the ends, and nothing invisible that its
 * script does not need. Lines stay lines, one break between two, since they may be two values.
 */
export function cleanLines(text: string): string {
  if (!stray.test(text)) return text;
  return text
    .split(breaks)
    .map((line) => cleanBlanks(cleanBlanks(line.replace(/\t/g, ' ')).replace(needless, '')))
    .filter((line) => line !== '')
    .join('\n');
}
