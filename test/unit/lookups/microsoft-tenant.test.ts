import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askMicrosoftTenant } from '../../../lib/lookups/microsoft-tenant.ts';
import { domainSchema, tenantAnswerSchema } from '../../../lib/lookups/tenant-answer.ts';
import {
  type SignInService,
  startSignInService,
  type Trouble,
} from '../../support/lookups/sign-in-server.ts';

const tenantId = '6f1e1f0a-3c1a-4a57-9d4e-0d6a3f0a1b2c';
const personal = '9188040d-6c67-4c5b-b112-36a304b66dad';

let service: SignInService;
beforeAll(async () => {
  service = await startSignInService();
});
beforeEach(() => {
  service.asked = [];
  service.domains = {};
  service.trouble = null;
});
afterAll(() => service.close());

const never = () => new AbortController().signal;
const ask = async (domain = 'orlik.example', signal = never()) => {
  const { at, ...said } = await askMicrosoftTenant(domain, signal, service.origin);
  expect(Math.abs(Date.now() - at)).toBeLessThan(5_000);
  expect(tenantAnswerSchema.safeParse({ at, ...said }).success).toBe(true);
  return said;
};

/** Trouble for one of the two questions only; the other is answered. */
const onlyFor =
  (wanted: 'metadata' | 'realm', trouble: Trouble): Trouble =>
  (request, response, question) =>
    question === wanted && trouble(request, response, question);
const body =
  (status: number, text: string, type = 'application/json'): Trouble =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': type }).end(text);
    return true;
  };
const hangUp: Trouble = (request) => {
  request.socket.destroy();
  return true;
};

describe('what is sent', () => {
  test('the domain in two questions, by a login that nobody has, and nothing that tells who asks', async () => {
    await ask();
    expect(service.asked.map(({ url }) => url).sort()).toEqual([
      '/getuserrealm.srf?login=nobody@orlik.example&json=1',
      '/orlik.example/.well-known/openid-configuration',
    ]);
    for (const { headers } of service.asked) {
      for (const name of ['cookie', 'referer', 'origin', 'authorization'])
        expect(headers[name]).toBeUndefined();
    }
  });

  test('only a domain is one', () => {
    const fits = (text: string) => domainSchema.safeParse(text).success;
    expect(
      ['orlik.pl', 'a.orlik.com.pl', 'xn--bcher-kva.example', 'orlik.onmicrosoft.com'].filter(fits),
    ).toHaveLength(4);
    const bad = [
      'orlik',
      'common',
      'a@orlik.pl',
      'orlik.pl/x',
      'orlik.pl?x',
      '../x.y',
      'Orlik.pl',
      'bücher.pl',
      '',
      '.pl',
      'a..pl',
    ];
    expect(bad.filter(fits)).toEqual([]);
    expect(fits(`${'abcdefgh.'.repeat(30)}pl`)).toBe(false);
  });
});

describe('what the service answers', () => {
  test('a managed domain: tenant, id and name', async () => {
    service.domains['orlik.example'] = { tenantId, name: '  Orlik\u00a0Sp. z o.o. ' };
    expect(await ask()).toEqual({ state: 'tenant', tenantId, name: 'Orlik Sp. z o.o.' });
  });

  test('a federated domain: the same, and nothing of its own sign-in page', async () => {
    service.domains['orlik.example'] = { tenantId, name: 'Orlik', federated: true };
    expect(await ask()).toEqual({ state: 'tenant', tenantId, name: 'Orlik' });
  });

  test('a tenant without a name', async () => {
    service.domains['orlik.example'] = { tenantId };
    expect(await ask()).toEqual({ state: 'tenant', tenantId });
  });

  test('an issuer of the newer kind', async () => {
    const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
    service.trouble = onlyFor('metadata', body(200, JSON.stringify({ issuer })));
    expect(await ask()).toEqual({ state: 'tenant', tenantId });
  });

  test('nobody’s domain', async () => {
    expect(await ask()).toEqual({ state: 'none' });
  });

  test('nobody’s domain, told by the code alone', async () => {
    const refusal = { error: 'invalid_request', error_codes: [90002] };
    service.trouble = (request, response, question) =>
      question === 'metadata'
        ? body(400, JSON.stringify(refusal))(request, response, question)
        : hangUp(request, response, question);
    expect(await ask()).toEqual({ state: 'none' });
  });

  test('the accounts of private persons are no company’s tenant', async () => {
    service.domains['orlik.example'] = { tenantId: personal, name: 'MSA Realms' };
    expect(await ask()).toEqual({ state: 'personal' });
  });

  test('another refusal is no proof that there is no tenant', async () => {
    service.trouble = body(400, JSON.stringify({ error: 'invalid_request', error_codes: [900144] }));
    expect(await ask()).toEqual({ state: 'unclear', why: 'unreadable' });
  });

  test('a very long name is cut', async () => {
    service.domains['orlik.example'] = { tenantId, name: 'x'.repeat(5_000) };
    expect((await ask()).name).toHaveLength(200);
  });

  test('a name that is no text leaves the realm unread, the tenant stands', async () => {
    service.domains['orlik.example'] = { tenantId };
    const realm = { NameSpaceType: 'Managed', FederationBrandName: { x: 1 } };
    service.trouble = onlyFor('realm', body(200, JSON.stringify(realm)));
    expect(await ask()).toEqual({ state: 'tenant', tenantId });
  });
});

describe('when only one of the two answers', () => {
  test.each(['metadata', 'realm'] as const)('a tenant stands without %s', async (missing) => {
    service.domains['orlik.example'] = { tenantId, name: 'Orlik' };
    service.trouble = onlyFor(missing, hangUp);
    expect(await ask()).toEqual(
      missing === 'metadata' ? { state: 'tenant', name: 'Orlik' } : { state: 'tenant', tenantId },
    );
  });

  test('“nobody’s” stands without realm', async () => {
    service.trouble = onlyFor('realm', hangUp);
    expect(await ask()).toEqual({ state: 'none' });
  });

  test('the realm alone can’t say that it is nobody’s', async () => {
    service.trouble = onlyFor('metadata', hangUp);
    expect(await ask()).toEqual({ state: 'unclear', why: 'unreachable' });
  });

  test('if they differ, it is somebody’s', async () => {
    service.trouble = onlyFor('realm', body(200, JSON.stringify({ NameSpaceType: 'Managed' })));
    expect(await ask()).toEqual({ state: 'tenant' });
  });
});

describe('when nothing can be told', () => {
  test.each<[string, Trouble, string]>([
    ['asked too often', body(429, '{}'), 'busy'],
    ['an error of the service', body(503, 'later'), 'failed'],
    [
      'a page instead of an answer',
      body(200, '<!doctype html><title>Sign in</title>', 'text/html'),
      'unreadable',
    ],
    ['half an answer', body(200, '{"issuer":"https://sts.windows.net/6f1e'), 'unreadable'],
    ['an empty answer', body(200, ''), 'unreadable'],
    ['JSON of another shape', body(200, '[1,2,3]'), 'unreadable'],
    [
      'an issuer without an id',
      body(200, '{"issuer":"https://login.microsoftonline.com/{tenantid}/v2.0"}'),
      'unreadable',
    ],
    ['a refused connection', hangUp, 'unreachable'],
  ])('%s', async (_, trouble, why) => {
    service.trouble = trouble;
    expect(await ask()).toEqual({ state: 'unclear', why });
  });

  test('a redirect is not followed', async () => {
    service.trouble = (_request, response) => {
      response.writeHead(302, { location: `${service.origin}/elsewhere` }).end();
      return true;
    };
    expect(await ask()).toEqual({ state: 'unclear', why: 'unreachable' });
    expect(service.asked.filter(({ url }) => url === '/elsewhere')).toEqual([]);
  });

  test('an answer that never ends is left off at 64 kB', async () => {
    let sent = 0;
    service.trouble = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"issuer":"');
      const more = () => {
        for (let room = true; room && !response.destroyed; sent += 16_384)
          room = response.write('x'.repeat(16_384));
      };
      response.on('drain', more);
      more();
      return true;
    };
    expect(await ask()).toEqual({ state: 'unclear', why: 'unreadable' });
    // What is on the way between the two ends comes on top.
    expect(sent).toBeLessThan(20_000_000);
  });

  test('nobody listens at all', async () => {
    const gone = await startSignInService();
    await gone.close();
    const answer = await askMicrosoftTenant('orlik.example', never(), gone.origin);
    expect(answer).toMatchObject({ state: 'unclear', why: 'unreachable' });
  });
});
