import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A built file, or the client for every page of the portal (`/`, `/dashboard/…`, `/pl-pl/dashboard/…`); else undefined. */
export async function readStatic(
  folder: string,
  path: string,
): Promise<{ type: string; body: Buffer } | undefined> {
  if (path === '/' || /^\/(?:[a-z]{2,3}-[a-z]{2,4}\/)?dashboard(?:\/|$)/i.test(path))
    return { type: types['.html'] ?? '', body: await readFile(join(folder, 'index.html')) };
  const type = types[extname(path)];
  if (!type || !/^\/assets\/[\w.-]+$/.test(path)) return undefined;
  const body = await readFile(join(folder, path)).catch(() => undefined);
  return body && { type, body };
}
