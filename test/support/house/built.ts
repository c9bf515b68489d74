import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './repo-files.ts';

export type Product = 'chrome' | 'firefox';

/** The manifest of an extension, as far as the house rules read it. */
export interface Manifest {
  version: string;
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js?: string[]; css?: string[]; all_frames?: boolean }[];
  content_security_policy?: { extension_pages?: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  storage?: { managed_schema?: string };
  incognito?: string;
  browser_specific_settings?: { gecko?: { data_collection_permissions?: unknown } };
  background?: { service_worker?: string; scripts?: string[] };
}

/**
 * @returns the folder of the build that users get.
 * @throws with what to do when it was not built yet.
 */
export function builtFolder(product: Product): string {
  const folder = join(root, '.output', `${product}-mv3`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no build for ${product} in .output: run "npm run build" first.`);
  }
  return folder;
}

export function readBuilt(product: Product, path: string): string {
  return readFileSync(join(builtFolder(product), path), 'utf8');
}

export function builtManifest(product: Product): Manifest {
  return JSON.parse(readBuilt(product, 'manifest.json')) as Manifest;
}

/** @returns every file of the build, relative to its folder. */
export function builtFiles(product: Product): string[] {
  return globSync('**/*.*', { cwd: builtFolder(product) });
}

/** @returns the size after gzip, in bytes, of the files together. */
export function gzipSize(product: Product, paths: readonly string[]): number {
  const sizes = paths.map((path) => gzipSync(readFileSync(join(builtFolder(product), path))).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}
