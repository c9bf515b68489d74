import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lookupOrigins } from '../../../lib/lookups/lookup.ts';
import type { Manifest } from '../house/built.ts';

/**
 * Makes a copy of a build that asks a stand-in on this machine in place of Microsoft's sign-in service. The product has
 * no way to be told another address, so it is replaced in the code, the policy and the permission.
 * @param extensionDir a demo build; it is left alone.
 * @param origin the stand-in's.
 * @param granted true where no test can answer the browser's question: then the host is allowed from the start.
 * @returns the folder of the copy, in the system's temporary folder.
 */
export function lookupBuild(extensionDir: string, origin: string, granted: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-lookup-'));
  cpSync(extensionDir, folder, { recursive: true });
  const real = lookupOrigins['microsoft-tenant'];
  let replaced = 0;
  for (const file of globSync('**/*.js', { cwd: folder })) {
    const text = readFileSync(join(folder, file), 'utf8');
    if (!text.includes(real)) continue;
    replaced += 1;
    writeFileSync(join(folder, file), text.replaceAll(real, origin));
  }
  if (replaced === 0) throw new Error('This build asks nobody.');
  const path = join(folder, 'manifest.json');
  const text = readFileSync(path, 'utf8');
  const { hostname } = new URL(origin);
  const manifest = JSON.parse(
    text.replaceAll(`${real}/*`, `http://${hostname}/*`).replaceAll(real, origin),
  ) as Manifest;
  if (granted) manifest.host_permissions?.push(`http://${hostname}/*`);
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
