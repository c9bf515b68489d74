/** @jsxImportSource react */
import { useState } from 'react';
import { useKit } from '../kit/KitContext.tsx';
import { store, useStore } from '../state/store.ts';
import { label, words } from '../texts/words.ts';
import { offers } from './offers.ts';
import { goToStep, stepAfter } from './steps.ts';

/** Generation 2019: offers to tick, each with the number of licences. A customer without any is fine. */
export function Subscriptions() {
  const { Button, Checkbox, TextField } = useKit();
  const { orderLines } = useStore().values;
  const [wanted, setWanted] = useState('');
  const error = store.errors().orderLines;
  const shown = offers.filter((offer) => offer.name.toLowerCase().includes(wanted.toLowerCase()));
  return (
    <>
      <h2>{words.subscriptionsTitle}</h2>
      <TextField label={words.searchOffers} value={wanted} onValue={setWanted} />
      {shown.map(({ id, name }) => {
        const line = orderLines.find((one) => one.offer === id);
        const others = orderLines.filter((one) => one.offer !== id);
        return (
          <div key={id}>
            <div className="row">
              <Checkbox
                label={name}
                checked={Boolean(line)}
                onChecked={(on) =>
                  store.set('orderLines', on ? [...orderLines, { offer: id, quantity: '1' }] : others)
                }
              />
            </div>
            {line && (
              <TextField
                label={`${label('quantity')} – ${name}`}
                value={line.quantity}
                error={error}
                type="number"
                onValue={(quantity) =>
                  store.set(
                    'orderLines',
                    orderLines.map((one) => (one === line ? { offer: id, quantity } : one)),
                  )
                }
              />
            )}
          </div>
        );
      })}
      <div className="actions">
        <Button look="accent" disabled={Boolean(error)} onPress={() => goToStep(stepAfter('subscriptions'))}>
          {label('btnNextReview')}
        </Button>
        <Button onPress={() => goToStep('account')}>{words.back}</Button>
      </div>
    </>
  );
}
