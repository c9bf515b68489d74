import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const portal = fileURLToPath(new URL('..', import.meta.url));
const output = fileURLToPath(new URL('../../../.output/portal', import.meta.url));
const config = join(portal, 'vite.config.ts');
const lock = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

function filesBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name)).filter((path) => statSync(path).isFile());
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = ['client', 'labels', 'countries'].flatMap((name) => filesBelow(join(portal, name)));
  for (const path of [...sources.sort(), config, lock]) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Builds the client unless it exists for exactly these sources; returns its folder. The folder is named after the
 * sources and comes into being by one rename, so several processes may ask at once.
 */
export async function buildClient(): Promise<string> {
  const name = fingerprint();
  const folder = join(output, name);
  if (existsSync(folder)) return folder;
  const unfinished = join(output, `.${name}-${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  await build({ configFile: config, logLevel: 'warn', build: { outDir: unfinished } });
  for (const old of readdirSync(output)) {
    if (!old.startsWith('.') && old !== name) rmSync(join(output, old), { recursive: true, force: true });
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another process was faster; its folder holds the same.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
