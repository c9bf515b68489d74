/** @jsxImportSource react */
import { useKit } from '../kit/KitContext.tsx';
import { goTo, pages } from '../route.ts';
import { settings } from '../settings.ts';
import { useStore } from '../state/store.ts';
import { label, words } from '../texts/words.ts';
import { Facts } from './Facts.tsx';
import { agreementFacts, companyFacts, contactFacts } from './fact-lists.ts';

/** The one page that ever shows the administrator's password. */
export function Confirmation() {
  const { Button, MessageBar, TextField } = useKit();
  const { created, values } = useStore();
  if (!created) return null;
  const nothing = () => {};
  return (
    <>
      <MessageBar look="success">{words.done}</MessageBar>
      <section className="section">
        <h2>{words.setupInfo}</h2>
        <dl className="facts">
          <div>
            <dt>{label('microsoftId')}</dt>
            <dd>{created.id}</dd>
          </div>
          <div>
            <dt>{label('adminUserAccount')}</dt>
            <dd>{created.userName}</dd>
          </div>
        </dl>
        <TextField
          label={label('password')}
          value={created.password}
          onValue={nothing}
          readOnly
          type={settings.kit === 'html' ? 'password' : 'text'}
          help={words.passwordOnce}
        />
      </section>
      <Facts title={label('sectionCompany')} facts={companyFacts(values)} />
      {values.specialQualification === 'Education' && (
        <Facts title={words.qualification} facts={[[words.education, words.inReview]]} />
      )}
      <Facts title={label('primaryContact')} facts={contactFacts(values)} />
      <Facts title={label('microsoftCustomerAgreement')} facts={agreementFacts(values)} />
      <div className="actions">
        <Button look="accent" onPress={() => goTo(pages.list)}>
          {label('btnDone')}
        </Button>
        {settings.generation !== '2019' && (
          <Button onPress={() => goTo(pages.list)}>{label('btnAddProducts')}</Button>
        )}
      </div>
    </>
  );
}
