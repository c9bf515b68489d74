import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { linkInForce } from '../../../lib/account/relationship-link.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { control, now, stage, withRecord } from './sidepanel-stage.tsx';

const partner = '3b33e682-00c3-41ee-9dd2-a548adf56438';
const url = `https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId=${partner}&msppId=0&DAP=true#/BillingAccounts/partner-invitation`;
const list = { state: 'ready', rows: 2, importedAt: now, expiresAt: now, name: 'Customers.csv' } as const;

function shown(account: Record<string, string>, link: string | undefined = url) {
  const one = stage();
  one.show({
    ...withRecord(account),
    part: 'existing-customers',
    relationshipLink: linkInForce(link),
    customers: { state: 'done', list, level: 'none', asked: null, matches: [] },
  });
  const press = (name: string) => act(() => byRole(one.root, 'button', name).click());
  const body = () => one.root.querySelector<HTMLTextAreaElement>('#request-text')?.value ?? '';
  const mail = () => new URL(one.root.querySelector<HTMLAnchorElement>('.request a')?.href ?? '');
  return { ...one, press, body, mail };
}

const orlik = { companyName: 'Orlik sp. z o.o.', email: 'jan@orlik.example' };

afterEach(() => vi.unstubAllGlobals());

test('without a link the portal’s way stands in words, and a button leads to where the link goes', () => {
  const { root, actions, press } = shown(orlik, '');
  expect(root.textContent).toContain('Customers › Request a reseller relationship');
  expect(allByRole(root, 'button', 'Request a relationship')).toEqual([]);
  void press('Add my relationship link');
  expect(actions.openOptions).toHaveBeenCalledWith('customer-list');
});

test('a company can be asked without any customer list', () => {
  const { root, show } = stage();
  show({ ...withRecord(orlik), part: 'existing-customers', relationshipLink: linkInForce(url) });
  expect(root.textContent).toContain('No customer list');
  expect(root.textContent).not.toContain('Your list only knows');
  expect(byRole(root, 'button', 'Request a relationship')).toBeTruthy();
  show({ ...withRecord({}), part: 'existing-customers', relationshipLink: linkInForce(url) });
  expect(allByRole(root, 'button', 'Request a relationship')).toEqual([]);
});

test('the request is shown whole before it is used, with the link unchanged', () => {
  const { root, press, body, mail } = shown(orlik);
  expect(body()).toBe('');
  void press('Request a relationship');
  expect(document.activeElement?.textContent).toBe('Your request');
  expect(body().split('\n')).toContain(url);
  expect(body()).toContain('To supply Orlik sp. z o.o. with Microsoft');
  expect(body()).toContain('delegated administration rights');
  expect(root.querySelector<HTMLTextAreaElement>('#request-text')?.readOnly).toBe(true);
  expect(root.querySelector('.request dl')?.textContent).toBe(
    'Tojan@orlik.exampleSubjectRequest for a reseller relationship: Orlik sp. z o.o.',
  );
  expect(mail().pathname).toBe('jan@orlik.example');
  expect(mail().searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(body());
  expect(mail().searchParams.get('subject')).toBe('Request for a reseller relationship: Orlik sp. z o.o.');
});

test('its language is chosen in place, and is the user’s at first', async () => {
  const { root, show, press, body } = shown(orlik);
  show({
    ...withRecord(orlik),
    language: 'pl',
    part: 'existing-customers',
    relationshipLink: linkInForce(url),
    customers: { state: 'done', list, level: 'none', asked: null, matches: [] },
  });
  void press('Poproś o relację');
  expect(body()).toContain('Dzień dobry');
  const choice = control<HTMLSelectElement>(root, 'Język prośby');
  await act(() => {
    choice.value = 'en';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(body()).toContain('Kind regards');
  expect(body().split('\n')).toContain(url);
  expect(byRole(root, 'heading', 'Twoja prośba')).toBeTruthy();
});

test('a record without name and mail gets a request without both, and is told so', () => {
  const { root, press, body, mail } = shown({
    domainPrefix: 'orlik',
    email: 'jan@orlik.example, x@y.example',
  });
  void press('Request a relationship');
  expect(root.textContent).toContain('enter it in your mail program');
  expect(mail().pathname).toBe('');
  expect(body()).toContain('To supply you with');
  expect(body()).not.toContain('{company}');
});

test('what is copied is what is shown, and a refusal is told', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  const { press, body, actions } = shown(orlik);
  void press('Request a relationship');
  void press('Copy text');
  await vi.waitFor(() => expect(actions.requestCopied).toHaveBeenLastCalledWith(true));
  expect(written).toEqual([body()]);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
  void press('Copy text');
  await vi.waitFor(() => expect(actions.requestCopied).toHaveBeenLastCalledWith(false));
});

test('a text that no mail program takes whole says so, and is copied when the mail is opened', async () => {
  const written: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void written.push(text) } });
  const { root, press, body, mail, actions } = shown({ ...orlik, companyName: '株式会社'.repeat(30) });
  void press('Request a relationship');
  expect(root.textContent).toContain('too long to be handed to a mail program');
  expect(mail().searchParams.has('body')).toBe(false);
  const anchor = root.querySelector<HTMLAnchorElement>('.request a') as HTMLAnchorElement;
  anchor.addEventListener('click', (event) => event.preventDefault());
  anchor.click();
  await vi.waitFor(() => expect(actions.requestCopied).toHaveBeenCalledWith(true));
  expect(written).toEqual([body()]);
});

test('closing gives focus back to the button that opened it', () => {
  const { root, press } = shown(orlik);
  void press('Request a relationship');
  void press('Close');
  expect(root.querySelector('.request')).toBeNull();
  expect(document.activeElement?.textContent).toBe('Request a relationship');
});
