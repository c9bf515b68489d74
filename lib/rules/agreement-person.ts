import type { Account } from '../account/account.ts';
import { fieldText } from '../account/field-value.ts';
import { saysAccepted } from './reading/agreement.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'agreement-person';
const asked = ['agreement.date', 'agreement.firstName', 'agreement.lastName', 'agreement.email'] as const;

const full = {
  choice: 'accepted',
  date: '2026-01-15',
  firstName: 'Anna',
  lastName: 'Nowak',
  email: 'anna.nowak@contoso.com',
};
const entered = (more: Account['agreement']): Partial<Account> => ({ agreement: { ...full, ...more } });

export const agreementPerson = defineRule({
  id,
  fields: ['agreement.choice', ...asked],
  severity: 'warning',
  why: 'The portal asks who accepted the agreement, and when.',
  source: 'Partner Center, Confirm customer agreement (2023-04-28)',
  // No fix, ever: the contact is not always the person who accepted.
  check(account) {
    if (!saysAccepted(account)) return [];
    return asked
      .filter((field) => {
        const part = field.slice('agreement.'.length) as 'date';
        // An older form takes the person from the contact and has no such fields; then the record has none either.
        return account.agreement?.[part] !== undefined && fieldText(account, field) === '';
      })
      .map((field) => ({ field, message: { key: `${id}.missing`, params: { field } } }));
  },
});

export const agreementPersonExamples = (): Examples => ({
  good: [
    {},
    entered({}),
    entered({ phone: '' }),
    entered({ choice: 'ask', firstName: '', lastName: '', email: '', date: '' }),
    entered({ choice: '', firstName: '' }),
    { agreement: { choice: 'accepted', date: '2026-01-15' } },
    { agreement: { date: '', firstName: '' } },
    entered({ choice: 'Customer has accepted the latest Microsoft Customer Agreement' }),
    entered({ firstName: '明', lastName: '王' }),
    entered({ choice: 'Klient zostanie poproszony o zaakceptowanie umowy', email: '' }),
    entered({ choice: 'Klient zaakceptował umowę' }),
    { firstName: '', lastName: '', agreement: { choice: 'accepted' } },
  ],
  bad: [
    entered({ firstName: '' }),
    entered({ lastName: '' }),
    entered({ email: '' }),
    entered({ date: '' }),
    entered({ firstName: ' ', lastName: ' ' }),
    entered({ email: '\u00a0' }),
    entered({ choice: 'Customer has accepted the latest Microsoft Customer Agreement', email: '' }),
    entered({ choice: 'Klient zaakceptował umowę', lastName: '' }),
    entered({ choice: 'Der Kunde hat die Vereinbarung akzeptiert', date: '' }),
    entered({ choice: 'Le client a accepté le contrat', firstName: '' }),
    entered({ choice: 'El cliente ha aceptado el contrato', email: '' }),
    { agreement: { choice: 'accepted', date: '', firstName: '', lastName: '', email: '' } },
  ],
});
