import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { tenantQuestion } from '../../../../lib/flows/sidepanel/tenant-question.ts';

const own = ['partner.pl', 'https://www.second.pl/'];
const asked = (account: Partial<Account>) =>
  tenantQuestion(account, own).asked.map(({ domain, kind }) => `${kind} ${domain}`);
const left = (account: Partial<Account>) =>
  tenantQuestion(account, own).left.map(({ domain, why }) => `${why} ${domain}`);

test('website, mail and prefix, each once', () => {
  expect(
    asked({
      website: 'https://www.Orlik.pl/kontakt?id=1',
      email: 'Anna.Nowak@orlik.pl',
      domainPrefix: 'OrlikWaw',
    }),
  ).toEqual(['company orlik.pl', 'prefix orlikwaw.onmicrosoft.com']);
});

test('nothing that names a person or the company goes along', () => {
  const question = tenantQuestion(
    {
      companyName: 'Orlik Sp. z o.o.',
      firstName: 'Anna',
      lastName: 'Nowak',
      email: 'anna.nowak@orlik.pl',
      phone: '+48 22 123 45 67',
      registrationId: '5260250274',
    },
    own,
  );
  expect(question).toEqual({ asked: [{ domain: 'orlik.pl', kind: 'company' }], left: [] });
});

test.each([
  [{ website: 'sklep.orlik.pl' }, ['company sklep.orlik.pl', 'company orlik.pl']],
  [{ website: 'shop.contoso.co.uk' }, ['company shop.contoso.co.uk', 'company contoso.co.uk']],
  [{ website: 'contoso.co.uk' }, ['company contoso.co.uk']],
  [{ website: 'a.b.contoso.com' }, ['company a.b.contoso.com', 'company contoso.com']],
  [{ website: 'contoso.contoso.com' }, ['company contoso.contoso.com', 'company contoso.com']],
  [{ website: 'https://bücher.example.pl' }, ['company xn--bcher-kva.example.pl', 'company example.pl']],
  [{ email: 'jan@orlik.onmicrosoft.com' }, ['company orlik.onmicrosoft.com']],
  [{ email: 'jan@orlik.mail.onmicrosoft.com' }, ['company orlik.onmicrosoft.com']],
  [{ email: 'jan@orlik.onmicrosoft.com', domainPrefix: 'Orlik' }, ['prefix orlik.onmicrosoft.com']],
  [{ domainPrefix: 'orlik.onmicrosoft.com' }, ['prefix orlik.onmicrosoft.com']],
  [{ domainPrefix: ' orlik ' }, ['prefix orlik.onmicrosoft.com']],
] as const)('%o', (account, domains) => {
  expect(asked(account)).toEqual(domains);
});

test.each<Partial<Account>>([
  {},
  { website: 'none', email: 'none', domainPrefix: '' },
  { website: 'https://192.168.0.1/', email: '@', domainPrefix: 'or lik' },
  { website: 'localhost', domainPrefix: '../common' },
  { website: 'https://www.example.com', email: 'test@test.com', domainPrefix: 'ż' },
  { website: `${'a'.repeat(900)}.pl`, domainPrefix: 'a'.repeat(900) },
  { email: 'x@onmicrosoft.com' },
])('nothing to ask in %o', (account) => {
  expect(tenantQuestion(account, own)).toEqual({ asked: [], left: [] });
});

test('domains of many companies, mailbox providers and the partner are left out, and it is said why', () => {
  const account = {
    website: 'https://facebook.com/orlik',
    educationWebsite: 'https://www.second.pl/orlik',
    email: 'orlik@gmail.com',
  };
  expect(asked(account)).toEqual([]);
  expect(left(account)).toEqual(['shared facebook.com', 'own second.pl', 'free-mail gmail.com']);
  expect(left({ email: 'jan@mail.partner.pl' })).toEqual(['own mail.partner.pl']);
});
