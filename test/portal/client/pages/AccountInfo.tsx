/** @jsxImportSource react */
import { useState } from 'react';
import { useKit } from '../kit/KitContext.tsx';
import { goTo, pages } from '../route.ts';
import { settings } from '../settings.ts';
import { type AddressParts, checkAddress } from '../state/server.ts';
import { store, useStore } from '../state/store.ts';
import { label, words } from '../texts/words.ts';
import { AddressDialog } from './AddressDialog.tsx';
import { AgreementSection } from './AgreementSection.tsx';
import { CompanySection } from './CompanySection.tsx';
import { ContactSection } from './ContactSection.tsx';
import { OptionsSection } from './OptionsSection.tsx';
import { goToStep, stepAfter } from './steps.ts';
import { useLater } from './use-later.ts';

/** The first step. Next stays disabled until the browser side has nothing to refuse. */
export function AccountInfo() {
  const { Button } = useKit();
  const { values } = useStore();
  const ready = useLater(400);
  const [suggested, setSuggested] = useState<AddressParts>();
  const next = stepAfter('account');
  const valid = Object.keys(store.errors()).length === 0;

  const leave = async () => {
    const { addressLine1, addressLine2, city, state, postalCode, country } = values;
    const answer = await checkAddress({ addressLine1, addressLine2, city, state, postalCode, country });
    const [first] = answer.suggestedAddresses;
    if (!first || (settings.address === 'auto' && answer.status === 'VerifiedShippable')) goToStep(next);
    else setSuggested(first);
  };

  if (!ready)
    return (
      <div role="status" aria-busy="true" aria-label={words.loading}>
        {['1', '2', '3', '4', '5', '6', '7'].map((row) => (
          <div key={row} className="skeleton skeleton--field" />
        ))}
      </div>
    );
  return (
    <>
      <CompanySection />
      <ContactSection />
      <AgreementSection />
      {settings.generation !== '2019' && <OptionsSection />}
      <div className="actions">
        <Button look="accent" disabled={!valid} onPress={() => void leave()}>
          {next === 'review'
            ? label('btnNextReview')
            : next === 'subscriptions'
              ? label('btnNextSubscriptions')
              : label('btnNext')}
        </Button>
        <Button onPress={() => goTo(pages.list)}>{label('btnCancel')}</Button>
      </div>
      {suggested && (
        <AddressDialog
          suggested={suggested}
          onBack={() => setSuggested(undefined)}
          onUse={() => goToStep(next)}
        />
      )}
    </>
  );
}
