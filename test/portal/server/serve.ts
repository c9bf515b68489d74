import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Api } from './api.ts';
import { buildClient } from './build-client.ts';
import { staticFiles } from './static-files.ts';

export interface ServedPortal {
  /** Without a trailing slash, such as `http://localhost:4711`. */
  url: string;
  port: number;
  /** The same portal on another port, which is another origin. */
  beside: string;
  /** Every request in the order it came; grows while the server runs. */
  requests: { method: string; url: string }[];
  /** Every body posted to create a customer, accepted or not. */
  submissions: unknown[];
  close(): Promise<void>;
}

const longestBody = 1_000_000;

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk;
    if (text.length > longestBody) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  // Asked for anew each time, but not `no-store`: Firefox would put no such page aside for *Back*.
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

/**
 * Serves the practice portal on `localhost` only, with its client built if need be. `port` 0 or none takes a free
 * one; a port in use rejects. Pages of the portal all get the client, everything else is a file or 404.
 */
export async function servePortal(options: { port?: number } = {}): Promise<ServedPortal> {
  const fileAt = staticFiles(await buildClient());
  const api = new Api();
  const requests: ServedPortal['requests'] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', url = '/' } = request;
    requests.push({ method, url });
    const path = new URL(url, 'http://localhost').pathname;
    if (path === '/api/beside') {
      return send(response, 200, 'application/json; charset=utf-8', JSON.stringify({ origin: beside }));
    }
    if (path.startsWith('/api/')) {
      const body = method === 'POST' ? await readBody(request) : undefined;
      const { status, body: result } = api.answer(method, path, body) ?? { status: 404, body: {} };
      return send(response, status, 'application/json; charset=utf-8', JSON.stringify(result));
    }
    const file = fileAt(path);
    if (!file) return send(response, 404, 'text/plain; charset=utf-8', 'Not found');
    return send(response, 200, file.type, file.body);
  };

  const serveAt = async (wanted: number): Promise<{ server: Server; port: number }> => {
    const server = createServer((request, response) => {
      answer(request, response).catch(() => send(response, 500, 'text/plain; charset=utf-8', 'Failed'));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(wanted, '127.0.0.1', resolve);
    });
    return { server, port: (server.address() as AddressInfo).port };
  };
  const { server, port } = await serveAt(options.port ?? 0);
  const other = await serveAt(0);
  const beside = `http://localhost:${other.port}`;
  const closed = (one: Server) =>
    new Promise<void>((resolve) => {
      one.close(() => resolve());
      one.closeAllConnections();
    });
  return {
    url: `http://localhost:${port}`,
    port,
    beside,
    requests,
    submissions: api.submissions,
    close: async () => {
      await Promise.all([closed(server), closed(other.server)]);
    },
  };
}
