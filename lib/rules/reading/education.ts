import type { Account } from '../../account/account.ts';
import { fieldText } from '../../account/field-value.ts';

/** A list's way to say that nothing is chosen. */
const nothing = /^(?:-+|none|brak|keine?|nessun[oa]|ningun[oa]|aucune?|geen|select\b.*|wybierz\b.*|n\/a)$/iu;
const education =
  /educ|eduk|bildung|éduc|istruz|onderw|vzděl|vzdel|oktat|utbild|uddann|utdann|koulu|eğitim|образов|освіт|教育|교육/iu;

/** @returns true if the record is one of an education customer, for whom the portal has rules of its own. */
export function isEducation(account: Partial<Account>): boolean {
  const segment = fieldText(account, 'educationSegment');
  return (
    (segment !== '' && !nothing.test(segment)) ||
    fieldText(account, 'educationWebsite') !== '' ||
    education.test(fieldText(account, 'specialQualification'))
  );
}
