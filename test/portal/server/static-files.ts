import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface StaticFile {
  type: string;
  body: Buffer;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const page = /^\/(?:(?:[a-z]{2,3}-[a-z]{2,4}\/)?dashboard(?:\/.*)?)?$/i;
const lab = /^\/lab\/customers$/;

/** Reads a built client into memory and returns what answers a path: a file, the client for every page, the lab of controls, or nothing. */
export function staticFiles(folder: string): (path: string) => StaticFile | undefined {
  const files = new Map<string, StaticFile>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const type = types[extname(name)];
    if (type && statSync(path).isFile())
      files.set(`/${name.replaceAll('\\', '/')}`, { type, body: readFileSync(path) });
  }
  return (path) => files.get(page.test(path) ? '/index.html' : lab.test(path) ? '/lab.html' : path);
}
