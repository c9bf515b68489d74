import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { staticFiles } from '../../portal/server/static-files.ts';
import { until } from '../browsers/until.ts';

/** Registration forms of three other kinds of portal; each has a host of its own, as in life. */
export type Site = 'cloud' | 'vendor' | 'distributor';

export interface NamedSites {
  /** The address of the site's form, as it stands in the browser's address bar. */
  url(site: Site): string;
  /** Scheme, host and port. */
  origin(site: Site): string;
  close(): Promise<void>;
}

/** Serves the saved forms on this machine. */
export async function serveNamedSites(): Promise<NamedSites> {
  const fileAt = staticFiles(resolve(import.meta.dirname, '../../fixtures/portals'));
  const server = createServer((request, response) => {
    const file = fileAt(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.body);
  });
  await new Promise<void>((done, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const origin = (site: Site) => `http://${site}.localhost:${port}`;
  return {
    origin,
    url: (site) => `${origin(site)}/${site}.html`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Model = Record<string, string | boolean>;

/** @returns what the site's own application holds. */
export function modelOf(page: Page): Promise<Model> {
  return page.evaluate(() => ({ ...(window as unknown as { __model: Model }).__model }));
}

/** Waits until the site's application holds all of these values. */
export async function untilHeld(page: Page, wanted: Model): Promise<void> {
  let last: Model = {};
  await until('the application to hold the values', async () => {
    last = await modelOf(page);
    return Object.entries(wanted).every(([key, value]) => last[key] === value);
  }).catch((error: Error) => {
    throw new Error(`${error.message} It holds ${JSON.stringify(last)}`, { cause: error.cause });
  });
}
