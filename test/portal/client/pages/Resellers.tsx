/** @jsxImportSource react */
import { useKit } from '../kit/KitContext.tsx';
import { store, useStore } from '../state/store.ts';
import { label, words } from '../texts/words.ts';
import { useResellers } from './ResellerField.tsx';
import { goToStep, stepAfter } from './steps.ts';

/** Generation 2019: the list of indirect resellers as a page of its own. */
export function Resellers() {
  const { Button, RadioGroup } = useKit();
  const { indirectReseller } = useStore().values;
  const options = useResellers().map(({ id, name }) => ({ value: id, text: `${name} (${id})` }));
  return (
    <>
      <h2>{words.resellerTitle}</h2>
      <RadioGroup
        label={label('indirectReseller')}
        value={indirectReseller || 'none'}
        options={[{ value: 'none', text: words.noReseller }, ...options]}
        onValue={(value) => store.set('indirectReseller', value === 'none' ? '' : value)}
      />
      <div className="actions">
        <Button look="accent" onPress={() => goToStep(stepAfter('reseller'))}>
          {label('btnNextSubscriptions')}
        </Button>
        <Button onPress={() => goToStep('account')}>{words.back}</Button>
      </div>
    </>
  );
}
