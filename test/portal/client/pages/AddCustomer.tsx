/** @jsxImportSource react */
import { useEffect } from 'react';
import { useKit } from '../kit/KitContext.tsx';
import { store, useStore } from '../state/store.ts';
import { label } from '../texts/words.ts';
import { AccountInfo } from './AccountInfo.tsx';
import { Breadcrumb } from './Breadcrumb.tsx';
import { Confirmation } from './Confirmation.tsx';
import { Resellers } from './Resellers.tsx';
import { Review } from './Review.tsx';
import { Subscriptions } from './Subscriptions.tsx';
import { type Step, stepName, steps } from './steps.ts';

const views = {
  account: AccountInfo,
  reseller: Resellers,
  subscriptions: Subscriptions,
  review: Review,
  confirmation: Confirmation,
};

/** The flow: step list at the side, one step at a time. Leaving it forgets everything, as the real one does. */
export function AddCustomer({ step }: { step: Step }) {
  const { Layout } = useKit();
  const { created, values } = useStore();
  useEffect(() => store.reset, []);
  // A reload or a bookmark of a later step finds nothing to show, so the flow starts over.
  const possible =
    step === 'confirmation' ? Boolean(created) : created === undefined && Boolean(values.country);
  const shown = step === 'account' || possible ? step : 'account';
  useEffect(() => {
    store.step(shown);
    window.scrollTo(0, 0);
  }, [shown]);
  const View = views[shown];
  const list = (
    <ol className="steps" aria-label={label('addCustomer')}>
      {steps.map((one) => (
        <li
          key={one}
          className={steps.indexOf(one) < steps.indexOf(shown) ? 'steps__done' : undefined}
          aria-current={one === shown ? 'step' : undefined}
        >
          {stepName(one)}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <Breadcrumb />
      <h1>{label('addCustomer')}</h1>
      <Layout aside={list}>
        <div className="form">
          <h2 className="form__title">{stepName(shown)}</h2>
          <View key={shown} />
        </div>
      </Layout>
    </>
  );
}
