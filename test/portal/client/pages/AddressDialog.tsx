/** @jsxImportSource react */
import { useState } from 'react';
import { useKit } from '../kit/KitContext.tsx';
import type { AddressParts } from '../state/server.ts';
import { store, useStore } from '../state/store.ts';
import { countryName, words } from '../texts/words.ts';

interface Props {
  suggested: AddressParts;
  onBack(): void;
  onUse(): void;
}

const lines = ({ addressLine1, addressLine2, city, state, postalCode, country }: AddressParts) =>
  [addressLine1, addressLine2, [city, state, postalCode].filter(Boolean).join(' '), countryName(country)]
    .filter(Boolean)
    .join(', ');

/** Neither choice is preselected and the button waits for one: people take that for a hang. */
export function AddressDialog({ suggested, onBack, onUse }: Props) {
  const { Button, Dialog, RadioGroup } = useKit();
  const { values } = useStore();
  const [choice, setChoice] = useState('');
  const use = () => {
    if (choice === 'suggested') {
      for (const field of ['addressLine1', 'addressLine2', 'city', 'state', 'postalCode'] as const)
        if (values[field] !== suggested[field]) store.set(field, suggested[field]);
    }
    onUse();
  };
  const text = (title: string, address: AddressParts) => (
    <>
      <strong>{title}</strong>
      <br />
      {lines(address)}
    </>
  );
  return (
    <Dialog title={words.addressTitle}>
      <p>{words.addressText}</p>
      <RadioGroup
        label={words.addressTitle}
        value={choice}
        onValue={setChoice}
        options={[
          { value: 'suggested', text: text(words.addressSuggested, suggested) },
          { value: 'entered', text: text(words.addressEntered, values) },
        ]}
      />
      <div className="actions">
        <Button look="accent" disabled={!choice} onPress={use}>
          {words.addressUse}
        </Button>
        <Button onPress={onBack}>{words.back}</Button>
      </div>
    </Dialog>
  );
}
