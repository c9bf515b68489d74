import type { Account } from '../account/account.ts';
import { saysAccepted } from './reading/agreement.ts';
import { ofMicrosoft } from './reading/of-microsoft.ts';
import { defineRule, type Examples } from './rule.ts';

const id = 'agreement-choice';
/** From this day on Partner Center takes no acceptance that the partner only reports. */
const directly = '2026-01-05';
const chosen = (choice: string): Partial<Account> => ({ agreement: { choice } });

export const agreementChoice = defineRule({
  id,
  fields: ['agreement.choice'],
  severity: 'info',
  why: 'The agreement binds the customer; only the customer can accept it.',
  source:
    'Partner Center, Confirm customer agreement (2023-04-28); vendor notices of 2025 on the end of the partner attestation on 5 January 2026',
  // No fix, ever: what is chosen here is the word of the customer.
  check(account, context) {
    if (!ofMicrosoft(context) || !saysAccepted(account)) return [];
    if (context.partner?.type === 'indirect-reseller')
      return [{ severity: 'warning', message: { key: `${id}.reseller`, params: {} } }];
    if (context.today === undefined || context.today < directly) return [];
    return [{ message: { key: `${id}.directly`, params: {} } }];
  },
});

export const agreementChoiceExamples = (): Examples => ({
  good: [
    {},
    chosen(''),
    chosen('ask'),
    chosen('Customer will be asked to accept the Microsoft Customer Agreement in Microsoft 365 Admin Center'),
    chosen('Klient zostanie poproszony o zaakceptowanie Umowy z Klientem Microsoft'),
    chosen("Le client va être invité à accepter le Contrat client Microsoft dans le Centre d'administration"),
    chosen('Será solicitado que o cliente aceite o Contrato de Cliente da Microsoft'),
    chosen('Клиенту будет предложено принять Клиентское соглашение Майкрософт'),
    chosen('Der Kunde wird aufgefordert, die Vereinbarung anzunehmen'),
    chosen('要求客戶在 Microsoft 365 系統管理中心接受 Microsoft 客戶合約'),
    { agreement: { date: '2026-01-15' } },
    { companyName: 'Contoso GmbH', country: 'DE' },
  ],
  bad: [
    chosen('accepted'),
    chosen('Customer has accepted the latest Microsoft Customer Agreement'),
    chosen('I confirm that the customer has accepted the Microsoft Customer Agreement.'),
    chosen('Potwierdzam, że klient zaakceptował Umowę z Klientem Microsoft.'),
    chosen('Klient przyjął najnowszą umowę'),
    chosen('Der Kunde hat die aktuelle Microsoft-Kundenvereinbarung akzeptiert'),
    chosen('Le client a accepté le dernier Contrat client Microsoft'),
    chosen('El cliente ha aceptado el Contrato de cliente de Microsoft'),
    chosen('Il cliente ha accettato il Contratto del cliente Microsoft'),
    chosen('O cliente aceitou o Contrato de Cliente da Microsoft'),
    chosen('De klant heeft de overeenkomst geaccepteerd'),
    chosen('Клиент принял Клиентское соглашение'),
  ],
});
