import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const portal = fileURLToPath(new URL('..', import.meta.url));
/** Where the built client lies. */
export const clientFolder = fileURLToPath(new URL('../../../.output/portal', import.meta.url));

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true }).map(
    (name) => statSync(join(folder, String(name))).mtimeMs,
  );
  return Math.max(...times);
}

/** Builds the client unless the built one is newer than every source; returns its folder. */
export async function buildClient(): Promise<string> {
  const index = join(clientFolder, 'index.html');
  const sources = ['client', 'labels', 'countries'].map((name) => newest(join(portal, name)));
  const config = join(portal, 'vite.config.ts');
  if (!existsSync(index) || statSync(index).mtimeMs < Math.max(...sources, statSync(config).mtimeMs))
    await build({ configFile: config, logLevel: 'warn' });
  return clientFolder;
}
