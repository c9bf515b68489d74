/** @jsxImportSource react */
import { useState } from 'react';
import { useKit } from '../kit/KitContext.tsx';
import { goTo, pages } from '../route.ts';
import { submit } from '../state/server.ts';
import { useStore } from '../state/store.ts';
import { label, words } from '../texts/words.ts';
import { Facts } from './Facts.tsx';
import { agreementFacts, companyFacts, contactFacts } from './fact-lists.ts';
import { offerName } from './offers.ts';
import { useResellers } from './ResellerField.tsx';
import { goToStep, type Step, steps } from './steps.ts';

/** Everything once more, each section with its way back, and the server's refusal if there was one. */
export function Review() {
  const { Button, MessageBar } = useKit();
  const { values, rejected } = useStore();
  const [busy, setBusy] = useState(false);
  const reseller = useResellers().find((one) => one.id === values.indirectReseller);
  const update = (step: Step) => (
    <Button look="link" onPress={() => goToStep(step)}>
      {label('btnUpdate')}
    </Button>
  );
  const send = async () => {
    setBusy(true);
    const created = await submit();
    setBusy(false);
    if (created) goToStep('confirmation');
    else window.scrollTo(0, 0);
  };
  return (
    <>
      {rejected && (
        <MessageBar look="error">
          <div className="rejection">
            <strong>{words.rejected}</strong>
            {rejected.errors.map((error) => (
              <p key={`${error.code} ${error.field}`}>
                {error.code}: {error.message}
              </p>
            ))}
            <p>
              {words.correlation}: {rejected.correlationId}
            </p>
          </div>
        </MessageBar>
      )}
      <p>{words.reviewTitle}</p>
      <Facts title={label('sectionCompany')} facts={companyFacts(values)} action={update('account')} />
      <Facts title={label('primaryContact')} facts={contactFacts(values)} action={update('account')} />
      <Facts
        title={label('customerAgreementSection')}
        facts={agreementFacts(values)}
        action={update('account')}
      />
      {reseller && (
        <Facts
          title={label('indirectReseller')}
          facts={[[label('indirectReseller'), `${reseller.name} (${reseller.id})`]]}
          action={update(steps.includes('reseller') ? 'reseller' : 'account')}
        />
      )}
      {steps.includes('subscriptions') && (
        <Facts
          title={label('pageSubscriptions')}
          facts={values.orderLines.map((line) => [offerName(line.offer), line.quantity])}
          action={update('subscriptions')}
        />
      )}
      <div className="actions">
        <Button look="accent" disabled={busy} onPress={() => void send()}>
          {label('btnSubmit')}
        </Button>
        <Button onPress={() => goTo(pages.list)}>{label('btnCancel')}</Button>
      </div>
    </>
  );
}
