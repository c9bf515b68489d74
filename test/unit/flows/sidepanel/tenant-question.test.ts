import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { tenantQuestion } from '../../../../lib/flows/sidepanel/tenant-question.ts';
import { domainSchema } from '../../../../lib/lookups/tenant-answer.ts';

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
  [{ email: 'anna.nowak.pl\\x@orlik.pl' }, ['company orlik.pl']],
  [{ email: 'mailto:anna@orlik.pl?subject=x' }, ['company orlik.pl']],
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
  { email: 'anna.nowak.orlik.pl' },
  { email: 'anna.nowak.pl@' },
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

test('whatever a record holds, a few domains are asked about, and nothing that is none', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.webUrl({ withQueryParameters: true }),
    fc.emailAddress(),
    fc.domain(),
    fc.constantFrom(
      'https://x@y.pl:80/../z',
      'a@b@c.pl',
      '//c.pl\\d.pl',
      'javascript:alert(1)',
      'ｏｒｌｉｋ。pl',
      '.',
      '@.',
    ),
  );
  fc.assert(
    fc.property(
      fc.record({ website: text, educationWebsite: text, email: text, domainPrefix: text }),
      (account) => {
        const question = tenantQuestion(account, own);
        const domains = question.asked.map(({ domain }) => domain);
        expect(domains.filter((domain) => !domainSchema.safeParse(domain).success)).toEqual([]);
        expect(new Set(domains).size).toBe(domains.length);
        expect(domains.length).toBeLessThanOrEqual(5);
        for (const { domain } of question.left) expect(domains).not.toContain(domain);
      },
    ),
    { numRuns: 500 },
  );
});
