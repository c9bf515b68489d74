import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestMail } from '../../../components/sidepanel/request-mail.ts';
import { mailtoFor } from '../../../lib/account/mailto.ts';
import { linkInForce, type RelationshipLink } from '../../../lib/account/relationship-link.ts';
import { languages } from '../../../lib/texts/say.ts';

const [partner, provider] = ['3b33e682-00c3-41ee-9dd2-a548adf56438', '75af751c-f582-45e7-aee2-0fd6c8203c1d'];
const longest = `https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship&partnerId=${partner}&msppId=6531449&indirectCSPId=${provider}&DAP=true#/BillingAccounts/partner-invitation`;
const link = linkInForce(longest) as RelationshipLink;

test.each(languages)(
  'a usual request in %s is handed to a mail program whole, even with the longest link',
  (language) => {
    const company = 'Przedsiębiorstwo Handlowo-Usługowe Źródło spółka z ograniczoną odpowiedzialnością';
    const mail = requestMail(language, company, link);
    const to = 'katarzyna.dabrowska@zrodlo-handel.example';
    expect(mailtoFor({ to, ...mail }).whole).toBe(true);
  },
);

test.each(languages)(
  'the link stands once in %s, in a line of its own, whatever the company is called',
  (language) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (company, asksAdminRights) => {
        const { subject, body } = requestMail(language, company, { ...link, asksAdminRights });
        expect(body.split('\n').filter((line) => line === longest)).toHaveLength(1);
        expect(subject).not.toMatch(/[\r\n]/);
      }),
    );
  },
);

test.each(languages)(
  'administration rights are named in %s only where the link asks for them',
  (language) => {
    const without = requestMail(language, 'Orlik', { ...link, asksAdminRights: false }).body;
    const rights = requestMail(language, 'Orlik', link)
      .body.split('\n\n')
      .filter((part) => !without.includes(part));
    expect(rights).toHaveLength(1);
    expect(rights[0]).toMatch(/administration rights|uprawnienia administracyjne/);
  },
);
