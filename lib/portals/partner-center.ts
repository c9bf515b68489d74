import type { Mark } from './labels.ts';
import { definePortal } from './portal.ts';

/**
 * Microsoft Partner Center. The Add customer page's own path and markup are not public and changed three
 * times, so only `/customers/` in the path is relied on; the rest is told by what the page shows.
 */
export const partnerCenter = definePortal({
  id: 'partner-center',
  origins: ['https://partner.microsoft.com'],
  mayHold: (path) => /\/customers?(\/|$|\?)/i.test(path),
  stepOf({ path, headings, buttons, currentStep, fields, isMark }) {
    if (fields.has('companyName') && fields.size >= 3) return 'account-info';
    const has = (mark: Mark, keys: readonly string[]) => keys.some((key) => isMark(mark, key));
    const here = currentStep === null ? headings : [currentStep, ...headings];
    if (has('adminUser', headings) || has('confirmation', here)) return 'confirmation';
    if (has('submit', buttons) || has('review', here)) return 'review';
    // An existing customer's own subscriptions have the same heading.
    if (has('subscriptions', here) && !/\/customers\/[0-9a-f-]{36}\//i.test(path)) return 'subscriptions';
    if (has('reseller', here)) return 'reseller';
    return /\/customers?\/list\b/i.test(path) ? 'list' : null;
  },
  // The customer accepts the agreement; nobody may do it in their stead.
  neverWrite: ['agreement.choice', 'agreement.date'],
});
