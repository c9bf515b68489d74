import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshBuild } from '../../bench/fresh-build.ts';
import type { Product } from './built.ts';

/** @returns the names of the packages whose code is really in the product: what its source maps name. */
export async function bundledPackages(product: Product): Promise<string[]> {
  const away = mkdtempSync(join(tmpdir(), 'firstpass-maps-'));
  try {
    const folder = await freshBuild(away, { mode: 'production', sourceMaps: true, product });
    const maps = globSync('**/*.map', { cwd: folder });
    const sources = maps.flatMap(
      (path) => (JSON.parse(readFileSync(join(folder, path), 'utf8')) as { sources: string[] }).sources,
    );
    const names = sources.map((source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
    return [...new Set(names.filter((name) => name !== undefined))].sort();
  } finally {
    rmSync(away, { recursive: true, force: true });
  }
}
