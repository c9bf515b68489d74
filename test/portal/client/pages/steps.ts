import { goTo, pages } from '../route.ts';
import { settings } from '../settings.ts';
import { type LabelKey, label } from '../texts/words.ts';

export type Step = 'account' | 'reseller' | 'subscriptions' | 'review' | 'confirmation';

const names: Record<Step, LabelKey> = {
  account: 'pageAccountInfo',
  reseller: 'indirectReseller',
  subscriptions: 'pageSubscriptions',
  review: 'pageReview',
  confirmation: 'pageConfirmation',
};

/** The steps of the chosen generation, in order. */
export const steps: Step[] =
  settings.generation === '2019'
    ? [
        'account',
        ...(settings.partner === 'indirect-provider' ? (['reseller'] as const) : []),
        'subscriptions',
        'review',
        'confirmation',
      ]
    : ['account', 'review', 'confirmation'];

export const stepName = (step: Step) => label(names[step]);

/** The step that follows; the last one follows itself. */
export function stepAfter(step: Step): Step {
  return steps[steps.indexOf(step) + 1] ?? step;
}

/** Shows a step; the first one has the bare path. */
export function goToStep(step: Step): void {
  goTo(step === 'account' ? pages.add : `${pages.add}/${step}`);
}

/** Which step a page of the portal is; undefined for pages outside the flow. */
export function stepOf(page: string): Step | undefined {
  if (page === pages.add) return 'account';
  return steps.find((step) => page === `${pages.add}/${step}`);
}
