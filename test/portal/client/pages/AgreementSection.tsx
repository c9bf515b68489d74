/** @jsxImportSource react */
import { useKit } from '../kit/KitContext.tsx';
import { settings } from '../settings.ts';
import { store, useStore } from '../state/store.ts';
import { label, words } from '../texts/words.ts';
import { Field } from './Field.tsx';

/** The customer agreement: a tick box in 2019, two choices in 2021, a mere note in 2026. */
export function AgreementSection() {
  const { Checkbox, MessageBar, RadioGroup } = useKit();
  const { values } = useStore();
  const accepted = values['agreement.choice'] === 'accepted';
  const heading = settings.generation === '2019' ? 'microsoftAgreementHeading' : 'customerAgreementSection';
  return (
    <section className="section">
      <h2>{label(heading)}</h2>
      {settings.generation === '2026' && <MessageBar look="info">{words.agreement2026}</MessageBar>}
      {settings.generation === '2019' && (
        <>
          <div className="row">
            <Checkbox
              label={words.agreementConfirm}
              checked={accepted}
              onChecked={(on) => store.set('agreement.choice', on ? 'accepted' : '')}
            />
          </div>
          <Field field="agreement.date" name="agreementAcceptanceDate" type="date" />
        </>
      )}
      {settings.generation === '2021' && (
        <>
          <RadioGroup
            label={words.agreementIntro}
            value={values['agreement.choice']}
            options={[
              { value: 'ask', text: label('agreementOptionAskCustomer') },
              { value: 'accepted', text: label('agreementOptionAccepted') },
            ]}
            onValue={(value) => store.set('agreement.choice', value)}
          />
          {accepted && (
            <div className="nested">
              <Field field="agreement.date" name="agreementAcceptanceDate" type="date" />
              <Field field="agreement.firstName" name="firstName" />
              <Field field="agreement.lastName" name="lastName" />
              <Field field="agreement.email" name="email" type="email" />
              <Field field="agreement.phone" name="phone" type="tel" />
            </div>
          )}
        </>
      )}
    </section>
  );
}
