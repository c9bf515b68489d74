import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves pages made by code on localhost. With these two headers a page's clock counts microseconds. */
export async function serveText(pageAt: (path: string) => string): Promise<{ url: string; close(): void }> {
  const server = createServer(({ url = '/' }, response) => {
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      })
      .end(pageAt(new URL(url, 'http://localhost').pathname));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
