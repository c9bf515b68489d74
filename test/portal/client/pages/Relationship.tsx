/** @jsxImportSource react */
import { useKit } from '../kit/KitContext.tsx';
import { goTo, pages } from '../route.ts';
import { label, words } from '../texts/words.ts';

const link =
  'https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=5d0c2f8a-1f7e-4d0b-9a53-7c1f0e6b2a94&msppId=0&DAP=true#/BillingAccounts/partner-invitation';

/** The request for a reseller relationship: a link for the customer's administrator. */
export function Relationship() {
  const { Button, TextField } = useKit();
  return (
    <>
      <h1>{label('requestResellerRelationship')}</h1>
      <div className="form">
        <TextField label={words.relationText} value={link} onValue={() => {}} readOnly />
        <div className="actions">
          <Button look="accent" onPress={() => void navigator.clipboard.writeText(link)}>
            {words.relationCopy}
          </Button>
          <Button onPress={() => goTo(pages.list)}>{label('btnDone')}</Button>
        </div>
      </div>
    </>
  );
}
