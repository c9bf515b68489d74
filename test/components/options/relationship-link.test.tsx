import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { linkErrors } from '../../../lib/account/relationship-link.ts';
import { defaultSettings } from '../../../lib/account/settings.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { press, stage, start } from './options-stage.tsx';

const partner = '3b33e682-00c3-41ee-9dd2-a548adf56438';
const link = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partner}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;

function shown(relationshipLink?: string) {
  const one = stage();
  const partnerFacts = { ...defaultSettings.partner, relationshipLink };
  one.show({
    ...start,
    part: 'customer-list',
    settings: { ...defaultSettings, partner: partnerFacts },
  });
  const box = () => one.root.querySelector<HTMLTextAreaElement>('#relationship-link');
  const paste = (text: string) => {
    const field = box() as HTMLTextAreaElement;
    void act(() => {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press(byRole(one.root, 'button', 'Keep this link'));
  };
  return { ...one, box, paste };
}

test('the link is pasted once, alone or in its text, and kept unchanged', () => {
  const { root, paste, settings } = shown();
  paste(`Accept our invitation:\n${link}.\nThank you`);
  expect(settings().partner.relationshipLink).toBe(link);
  expect(root.querySelector('.kept-link')?.textContent).toBe(link);
  expect(root.textContent).toContain(`Your Microsoft ID: ${partner}`);
  expect(root.textContent).toContain('also gives you administration rights');
  expect(document.activeElement?.id).toBe('link-heading');
});

test('what is no such link is not kept, is told with the box, and the box says where the right one is', () => {
  const { root, box, paste, settings } = shown();
  paste(link.replace('&msppId=0', ''));
  expect(settings().partner.relationshipLink).toBeUndefined();
  expect(root.querySelector('#relationship-link-messages')?.textContent).toContain('“msppid” is missing');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('“msppid” is missing');
  expect(box()?.getAttribute('aria-invalid')).toBe('true');
  expect(root.querySelector('#relationship-link-hint')?.textContent).toContain(
    'In Partner Center under Customers',
  );
  expect(document.activeElement).toBe(box());
});

test.each(linkErrors)('there is a text for: %s', (error) => {
  const texts: Record<(typeof linkErrors)[number], string> = {
    none: 'hello',
    'other-site': 'https://contoso.example/',
    'other-page': 'https://admin.microsoft.com/Adminportal/Home',
    rewritten: link.replaceAll('&', '&amp;'),
    'for-resellers': `https://partner.microsoft.com/dashboard/v2/customers/indirectresellers/relationshiprequest/${partner}`,
    'admin-rights': `https://admin.microsoft.com/AdminPortal/Home#/partners/invitation/granularAdminRelationships/${partner}`,
    incomplete: link.replace(partner, ''),
    several: `${link} ${link.replace('0&', '1&')}`,
  };
  const { root, paste } = shown();
  paste(texts[error]);
  const said = root.querySelector('#relationship-link-messages')?.textContent ?? '';
  expect(said).toMatch(/^Not kept: /);
  expect(said).not.toMatch(/link\.error|\{part\}/);
});

test('a kept link is replaced, left as it is, or deleted', () => {
  const { root, box, paste, settings, actions } = shown(link);
  expect(box()).toBeNull();
  press(byRole(root, 'button', 'Replace'));
  expect(document.activeElement).toBe(box());
  press(byRole(root, 'button', 'Keep the present link'));
  expect(settings().partner.relationshipLink).toBe(link);
  press(byRole(root, 'button', 'Replace'));
  paste(link.replace('DAP=true', 'DAP=false'));
  expect(root.textContent).not.toContain('also gives you administration rights');
  press(byRole(root, 'button', 'Delete link'));
  expect(actions.deleteLink).toHaveBeenCalled();
});

test('what is stored and is no link of a known shape is not shown as one', () => {
  const { root, box } = shown('https://evil.example/?invType=ResellerRelationship');
  expect(box()).toBeTruthy();
  expect(allByRole(root, 'button', 'Delete link')).toEqual([]);
});
