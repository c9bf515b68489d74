import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkInForce, readRelationshipLink } from '../../../lib/account/relationship-link.ts';

const partner = '3b33e682-00c3-41ee-9dd2-a548adf56438';
const provider = '75af751c-f582-45e7-aee2-0fd6c8203c1d';
const admin = 'https://admin.microsoft.com/Adminportal/Home';
const invitation = '#/BillingAccounts/partner-invitation';
const usual = `${admin}?invType=ResellerRelationship&partnerId=${partner}&msppId=0&DAP=true${invitation}`;
const office = 'https://portal.office.com/partner/partnersignup.aspx';

/** The documented shapes, and what partners have published. */
const right = [
  usual,
  usual.replace('DAP=true', 'DAP=false'),
  usual.replace('&DAP=true', ''),
  usual.replace('DAP=true', `DAP=true&indirectCSPId=${provider}`),
  usual.replace('Adminportal', 'AdminPortal'),
  `${admin}?invType=IndirectResellerRelationship&partnerId=${partner}&msppId=6531449&indirectCSPId=${provider}#/partners/invitation`,
  `${admin}?invType=ResellerRelationship&partnerId=${partner}&msppId=0#/partners/invitation`,
  `${office}?type=ResellerRelationship&id=${partner}&csp=1&msppid=0`,
  `${office}?type=IndirectResellerRelationship&id=${partner}&csp=1&msppid=601089&indirectCSP=${provider}`,
];

describe('a link of a known shape', () => {
  test.each(right)('%s', (link) => {
    expect(readRelationshipLink(link)).toMatchObject({ ok: true, value: { link, partnerId: partner } });
    expect(linkInForce(link)).toMatchObject({ link });
  });

  test('is found unchanged in the text that the portal offers to copy', () => {
    const text = `Click the following link to accept our invitation.\r\n<${usual}>.\nBefore, fill in https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts and read (https://aka.ms/customeragreement).`;
    expect(readRelationshipLink(text)).toMatchObject({ ok: true, value: { link: usual } });
    expect(readRelationshipLink(` ${usual}\n${usual} `)).toMatchObject({ ok: true, value: { link: usual } });
    // What is stored is the link alone.
    expect(linkInForce(text)).toBeNull();
    expect(linkInForce(` ${usual}`)).toBeNull();
  });

  test('says whose it is and what it asks for', () => {
    const of = (link: string) => linkInForce(link);
    expect(of(usual)).toMatchObject({ indirect: false, asksAdminRights: true });
    expect(of(right[1] ?? '')).toMatchObject({ indirect: false, asksAdminRights: false });
    expect(of(right[3] ?? '')).toMatchObject({ indirect: true });
    expect(of(right[8] ?? '')).toMatchObject({ indirect: true, asksAdminRights: false });
  });
});

describe('anything else says what is wrong with it', () => {
  test.each([
    ['none', '', undefined],
    ['none', 'Customers › Request a reseller relationship', undefined],
    ['other-site', 'https://contoso.example/invite', 'contoso.example'],
    [
      'other-site',
      usual.replace('admin.microsoft.com', 'admin.microsoft.com.evil.example'),
      'admin.microsoft.com.evil.example',
    ],
    ['other-site', usual.replace('admin.microsoft.com', 'user@admin.microsoft.com'), ''],
    ['other-site', usual.replace('admin.microsoft.com', 'admin.microsoft.com:8443'), ''],
    ['other-site', usual.replace('https', 'http'), ''],
    ['other-page', `${admin}?#/BillingAccounts/billing-accounts`, undefined],
    ['other-page', usual.replace('/Home', '/Home/x'), undefined],
    ['other-page', usual.replace('ResellerRelationship', 'Advisor'), undefined],
    ['other-page', usual.replace(invitation, '#/homepage'), undefined],
    ['other-page', `${office}?type=Trial&id=${partner}&msppid=0`, undefined],
    [
      'rewritten',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(usual)}`,
      undefined,
    ],
    ['rewritten', usual.replaceAll('&', '&amp;'), undefined],
    ['rewritten', usual.replace('#', '%23'), undefined],
    [
      'for-resellers',
      `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${partner}`,
      undefined,
    ],
    [
      'admin-rights',
      `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${partner}-x`,
      undefined,
    ],
    ['incomplete', usual.replace(invitation, ''), '#/billingaccounts/partner-invitation'],
    ['incomplete', usual.replace(partner, '<guid>'), 'partnerid'],
    ['incomplete', usual.replace(partner, '00000000-0000-0000-0000-000000000000'), 'partnerid'],
    ['incomplete', usual.replace('&msppId=0', ''), 'msppid'],
    ['incomplete', usual.replace('&msppId=0', '&msppId=0&msppId=0'), 'msppId'],
    ['incomplete', usual.replace('DAP=true', 'DAP=yes'), 'dap'],
    ['incomplete', usual.replace('DAP=true', 'redirect=x'), 'redirect'],
    ['incomplete', usual.replace('&DAP=true', '&constructor=x'), 'constructor'],
    ['several', `${usual} ${usual.replace(partner, provider)}`, undefined],
  ] as const)('%s: %s', (error, text, detail) => {
    expect(readRelationshipLink(text)).toEqual({ ok: false, error, detail });
    expect(linkInForce(text)).toBeNull();
  });

  test('one sign more, less or other makes no link that was not pasted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...right),
        fc.nat(),
        fc.string({ maxLength: 3 }),
        fc.nat(2),
        (link, at, put, cut) => {
          const place = at % link.length;
          const text = link.slice(0, place) + put + link.slice(place + cut);
          const read = readRelationshipLink(text);
          if (!read.ok) return;
          expect(text).toContain(read.value.link);
          expect(['admin.microsoft.com', 'portal.office.com']).toContain(new URL(read.value.link).host);
          expect(new URL(read.value.link).protocol).toBe('https:');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('no text makes it throw, and what it takes is taken again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2_000 }),
        fc.constantFrom('', ...right),
        (noise, link) => {
          const read = readRelationshipLink(`${noise}\n${link}`);
          if (read.ok) expect(linkInForce(read.value.link)).toEqual(read.value);
        },
      ),
    );
  });
});
