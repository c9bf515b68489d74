import type { FieldKey } from '../account/field-keys.ts';
import { definePortal } from './portal.ts';

/** What only a form that registers a company asks for; who writes to a sales team or subscribes gives none of it. */
const companyData: readonly FieldKey[] = [
  'addressLine1',
  'city',
  'postalCode',
  'registrationId',
  'domainPrefix',
];

/**
 * Any portal that the user named. Nothing is known of its paths or steps, so content alone decides: one form that asks
 * for a company's name and two more fields of the record, one of them of the company itself. A login, a search, a
 * newsletter or a contact form does not, nor do two of them on one page. It lives nowhere by itself: `portalOf` gives it to the named origins.
 */
export const generic = definePortal({
  id: 'generic',
  origins: [],
  mayHold: () => true,
  stepOf: ({ forms }) =>
    forms.some(
      (asked) => asked.has('companyName') && asked.size >= 3 && companyData.some((key) => asked.has(key)),
    )
      ? 'account-info'
      : null,
  // Whose agreement it is, and of what day, nobody may say in the customer's stead, here as anywhere.
  neverWrite: ['agreement.choice', 'agreement.date'],
});
