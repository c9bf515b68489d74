import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fetchJson } from '../../../lib/lookups/fetch-json.ts';
import { type SignInService, startSignInService } from '../../support/lookups/sign-in-server.ts';

let service: SignInService;
beforeAll(async () => {
  service = await startSignInService();
});
beforeEach(() => {
  service.asked = [];
  service.trouble = null;
});
afterAll(() => service.close());

const address = () => `${service.origin}/orlik.example/.well-known/openid-configuration`;
const ask = (signal = new AbortController().signal, wait?: number) => fetchJson(address(), signal, wait);

/** Answers so the first time, and as the real one does from then on. */
function firstOnly(status: number | 'hang-up' | 'silence'): void {
  let first = true;
  service.trouble = (request, response) => {
    if (!first) return false;
    first = false;
    if (status === 'hang-up') request.socket.destroy();
    else if (status !== 'silence') response.writeHead(status).end('{}');
    return true;
  };
}

test.each(['hang-up', 'silence', 500, 503] as const)(
  '%s the first time is asked once more',
  async (trouble) => {
    firstOnly(trouble);
    expect(await ask(undefined, 300)).toMatchObject({ ok: true, value: { status: 400 } });
    expect(service.asked).toHaveLength(2);
  },
);

test('not more than once', async () => {
  service.trouble = (_request, response) => {
    response.writeHead(503).end();
    return true;
  };
  expect(await ask()).toMatchObject({ ok: false, error: 'failed' });
  expect(service.asked).toHaveLength(2);
});

test.each([
  [429, 'busy'],
  [200, 'unreadable'],
] as const)('%d is not asked again', async (status, error) => {
  service.trouble = (_request, response) => {
    response.writeHead(status).end('no');
    return true;
  };
  expect(await ask()).toMatchObject({ ok: false, error });
  expect(service.asked).toHaveLength(1);
});

test('whoever does not answer in time, or stops in the middle, is left', async () => {
  service.trouble = () => true;
  expect(await ask(undefined, 50)).toMatchObject({ ok: false, error: 'timed-out' });
  service.trouble = (_request, response) => {
    response.writeHead(200).write('{"issuer":');
    return true;
  };
  expect(await ask(undefined, 50)).toMatchObject({ ok: false, error: 'timed-out' });
});

test('a cancelled question ends at once, also before it began, and is not asked again', async () => {
  const stop = new AbortController();
  service.trouble = () => {
    stop.abort();
    return true;
  };
  expect(await ask(stop.signal)).toMatchObject({ ok: false, error: 'cancelled' });
  expect(service.asked).toHaveLength(1);
  expect(await ask(stop.signal)).toMatchObject({ ok: false, error: 'cancelled' });
  expect(service.asked).toHaveLength(1);
});

test('an error never holds what was asked', async () => {
  service.trouble = (request) => {
    request.socket.destroy();
    return true;
  };
  expect(JSON.stringify(await ask())).not.toContain('orlik');
});
