import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** One request that a browser made, whoever in it asked: a page, the extension or the browser itself. */
export interface RecordedRequest {
  method: string;
  /** With the port where one was named. */
  host: string;
  /** Path and query; undefined for a tunnel (`CONNECT`), whose content nobody sees. */
  path: string | undefined;
  /** Milliseconds since the proxy started. */
  at: number;
  /** False when the proxy refused it. */
  forwarded: boolean;
}

export interface RecordingProxy {
  /** `host:port`, as the launch options want it. */
  address: string;
  requests: RecordedRequest[];
  /** Those that went anywhere else than to the allowed hosts. */
  strangers(): RecordedRequest[];
  close(): Promise<void>;
}

/**
 * Starts an HTTP proxy on this machine that writes down every request and forwards only those to the allowed hosts.
 * @param allowed hosts with their port, as browsers write them: `localhost:4173`.
 */
export async function startRecordingProxy(allowed: readonly string[]): Promise<RecordingProxy> {
  const started = Date.now();
  const requests: RecordedRequest[] = [];
  const sockets = new Set<Duplex>();
  const record = (method: string, host: string, path: string | undefined): boolean => {
    const forwarded = allowed.includes(host);
    requests.push({ method, host, path, at: Date.now() - started, forwarded });
    return forwarded;
  };

  const server = createServer((incoming, answer) => {
    const url = URL.parse(incoming.url ?? '', `http://${incoming.headers.host}`);
    const known = record(incoming.method ?? '', url?.host ?? '', url ? url.pathname + url.search : undefined);
    if (url && known) forward(url, incoming, answer);
    else answer.writeHead(403).end();
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('connect', (incoming, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (record('CONNECT', incoming.url ?? '', undefined)) tunnel(incoming.url ?? '', socket, head);
    else socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    strangers: () => requests.filter((each) => !each.forwarded),
    close: () => closeServer(server, sockets),
  };
}

function forward(url: URL, incoming: IncomingMessage, answer: ServerResponse): void {
  const { 'proxy-connection': _, ...headers } = incoming.headers;
  const onward = request(url, { method: incoming.method, headers }, (reply) => {
    answer.writeHead(reply.statusCode ?? 502, reply.headers);
    reply.pipe(answer);
  });
  onward.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
  answer.on('close', () => onward.destroy());
  incoming.pipe(onward);
}

/** WebSockets come this way even when they are not encrypted. */
function tunnel(host: string, socket: Duplex, head: Buffer): void {
  const { hostname, port } = new URL(`http://${host}`);
  const onward: Socket = connect(Number(port || 80), hostname, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onward.write(head);
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('close', () => onward.destroy());
}

async function closeServer(server: Server, sockets: Set<Duplex>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise<void>((done) => server.close(() => done()));
}
