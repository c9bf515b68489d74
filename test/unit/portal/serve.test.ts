import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ServedPortal, servePortal } from '../../portal/server/serve.ts';
import { american, sample } from './sample-submission.ts';

let portal: ServedPortal;
beforeAll(async () => {
  portal = await servePortal();
}, 60_000);
afterAll(() => portal.close());

const post = (path: string, body: unknown) =>
  fetch(portal.url + path, { method: 'POST', body: JSON.stringify(body) });

it('serves its client under every path of the portal', async () => {
  for (const path of [
    '/',
    '/dashboard/v2/customers/add?kit=html',
    '/pl-pl/dashboard/home',
    '/zh-cn/dashboard/x/y',
  ]) {
    const response = await fetch(portal.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<script type="module"');
  }
});

it('serves the script that its page names, and names nothing outside', async () => {
  const page = await (await fetch(`${portal.url}/dashboard/home`)).text();
  const [, script = ''] = /src="(\/assets\/[^"]+\.js)"/.exec(page) ?? [];
  const response = await fetch(portal.url + script);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(page.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//);
});

it.each(['/nothing', '/assets/none.js', '/assets/..%2findex.html', '/api/nothing'])(
  'answers 404 to %s',
  async (path) => {
    expect((await fetch(portal.url + path)).status).toBe(404);
  },
);

it('creates a customer, shows it in the list and hands out a password', async () => {
  const response = await post('/api/customers', sample());
  expect(response.status).toBe(201);
  const created = await response.json();
  expect(created.userName).toBe('admin@odlewniawisla.onmicrosoft.com');
  expect(created.password).toMatch(/^[A-Z][a-z]{3}\d{5}$/);
  const listed = await (await fetch(`${portal.url}/api/customers`)).json();
  expect(listed).toContainEqual(
    expect.objectContaining({ id: created.id, companyName: 'Odlewnia Wisła sp. z o.o.' }),
  );
});

it('takes the same company again under another prefix, but no prefix twice', async () => {
  expect((await post('/api/customers', sample({ domainPrefix: 'odlewniawisla2' }))).status).toBe(201);
  const again = await post('/api/customers', sample({ domainPrefix: 'odlewniawisla2' }));
  expect(again.status).toBe(400);
  const { errors } = await again.json();
  expect(errors[0].field).toBe('domainPrefix');
});

it('rejects with code and correlation id, and remembers what was sent', async () => {
  const before = portal.submissions.length;
  const response = await post('/api/customers', sample({ domainPrefix: 'other', registrationId: '' }));
  const { correlationId, errors } = await response.json();
  expect(correlationId).toMatch(/^[\da-f-]{36}$/);
  expect(errors).toEqual([expect.objectContaining({ code: '600049', field: 'registrationId' })]);
  expect(portal.submissions).toHaveLength(before + 1);
  expect(portal.requests.at(-1)).toEqual({ method: 'POST', url: '/api/customers' });
});

it.each([['[]'], ['null'], ['{'], ['"text"']])('answers Bad Request to the body %s', async (body) => {
  const response = await fetch(`${portal.url}/api/customers`, { method: 'POST', body });
  expect(response.status).toBe(400);
  expect((await response.json()).errors).toEqual([{ code: 'BadRequest', message: 'Bad Request' }]);
});

it('suggests a ZIP+4 and tidy spelling for an address', async () => {
  const { addressLine2, country, state } = american();
  const entered = {
    addressLine1: '1  main street',
    addressLine2,
    city: 'redmond',
    state,
    postalCode: '98052',
    country,
  };
  const answer = await (await post('/api/validations/address', entered)).json();
  expect(answer.status).toBe('Verified');
  expect(answer.suggestedAddresses[0]).toMatchObject({ addressLine1: '1 Main Street', city: 'Redmond' });
  expect(answer.suggestedAddresses[0].postalCode).toMatch(/^98052-\d{4}$/);
});

it('answers Bad Request to an address that is none', async () => {
  expect((await post('/api/validations/address', null)).status).toBe(400);
});
