import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a domain stands with the stand-in. */
export type Standing = {
  /** Nobody's domain if absent. */
  tenantId?: string;
  /** The organisation's own name; absent where the service knows none. */
  name?: string;
  federated?: boolean;
};

/** Something else than the answer, for each of the two questions or for one of them. */
export type Trouble = (
  request: IncomingMessage,
  response: ServerResponse,
  question: 'metadata' | 'realm',
) => boolean;

export interface SignInService {
  origin: string;
  /** What was asked, in order: address and headers. */
  asked: { url: string; headers: IncomingMessage['headers'] }[];
  /** Domains that are somebody's. */
  domains: Record<string, Standing>;
  /** @returns true if it took the request over. */
  trouble: Trouble | null;
  close(): Promise<void>;
}

const json = (response: ServerResponse, status: number, body: object) =>
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'private' })
    .end(JSON.stringify(body));

function metadata(domain: string, standing: Standing | undefined, response: ServerResponse): void {
  const { tenantId } = standing ?? {};
  if (!tenantId) {
    json(response, 400, {
      error: 'invalid_tenant',
      error_description: `AADSTS90002: Tenant '${domain}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant. Trace ID: 0 Correlation ID: 0 Timestamp: 2026-11-29 02:00:00Z`,
      error_codes: [90002],
      timestamp: '2026-11-29 02:00:00Z',
      trace_id: '00000000-0000-0000-0000-000000000000',
      correlation_id: '00000000-0000-0000-0000-000000000000',
      error_uri: 'https://login.microsoftonline.com/error?code=90002',
    });
    return;
  }
  const base = `https://login.microsoftonline.com/${tenantId}`;
  json(response, 200, {
    token_endpoint: `${base}/oauth2/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: 'https://login.microsoftonline.com/common/discovery/keys',
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'token id_token', 'token'],
    scopes_supported: ['openid'],
    issuer: `https://sts.windows.net/${tenantId}/`,
    microsoft_multi_refresh_token: true,
    authorization_endpoint: `${base}/oauth2/authorize`,
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
  });
}

function realm(login: string, standing: Standing | undefined, response: ServerResponse): void {
  const domain = login.split('@')[1] ?? '';
  if (!standing) {
    json(response, 200, { State: 4, UserState: 1, Login: login, NameSpaceType: 'Unknown' });
    return;
  }
  json(response, 200, {
    State: standing.federated ? 3 : 4,
    UserState: standing.federated ? 2 : 1,
    Login: login,
    NameSpaceType: standing.federated ? 'Federated' : 'Managed',
    DomainName: domain,
    ...(standing.federated && {
      FederationGlobalVersion: -1,
      AuthURL: `https://sts.${domain}/adfs/ls/?username=${login}`,
    }),
    FederationBrandName: standing.name ?? null,
    CloudInstanceName: 'microsoftonline.com',
    CloudInstanceIssuerUri: 'urn:federation:MicrosoftOnline',
  });
}

/** Starts a stand-in for Microsoft's sign-in service on this machine, with the answers that the real one gives. */
export async function startSignInService(): Promise<SignInService> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    service.asked.push({ url: request.url ?? '', headers: request.headers });
    const question = url.pathname === '/getuserrealm.srf' ? 'realm' : 'metadata';
    if (service.trouble?.(request, response, question)) return;
    if (question === 'realm') {
      const login = url.searchParams.get('login') ?? '';
      realm(login, service.domains[login.split('@')[1] ?? ''], response);
      return;
    }
    const [, domain = ''] = /^\/([^/]+)\/\.well-known\/openid-configuration$/.exec(url.pathname) ?? [];
    if (domain === '') response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html>');
    else metadata(domain, service.domains[domain], response);
  });
  await new Promise<void>((done, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', done);
  });
  const service: SignInService = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    domains: {},
    trouble: null,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return service;
}
