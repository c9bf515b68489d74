import { cpSync, globSync, linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '../support/house/built.ts';
import { repoFiles, root } from '../support/house/repo-files.ts';
import { runCommand } from '../support/steps/command.ts';

/** Another checkout of the same sources, in a folder of another name and depth, with its own node_modules. */
let away = '';

beforeAll(() => {
  away = join(mkdtempSync(join(tmpdir(), 'firstpass-again-')), 'another', 'checkout');
  for (const path of repoFiles) {
    mkdirSync(dirname(join(away, path)), { recursive: true });
    cpSync(join(root, path), join(away, path));
  }
  cpSync(join(root, 'node_modules'), join(away, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: linked,
  });
}, 120_000);
afterAll(() => rmSync(dirname(dirname(away)), { recursive: true, force: true }));

/** A second name for the same file costs next to nothing; folders, and where the disk refuses that, are copied. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return false;
  } catch {
    return true;
  }
}

function contents(folder: string): Map<string, Buffer> {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

function differing(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return a === undefined || b === undefined || !a.equals(b);
  });
}

describe.each(['chrome', 'firefox'] as const)('the %s package', (product) => {
  test('has the same bytes when it is built again somewhere else', async () => {
    const zips = async (folder: string) => {
      // Each checkout's own tool, so that nothing of the other's path can come in.
      const tool = join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
      const out = join(folder, '.output');
      // The test runner's own setting would make it another build.
      const env = { NODE_ENV: 'production' };
      const { ok, output } = await runCommand(['node', tool, 'zip', '-b', product, folder], { env });
      expect([ok, output]).toEqual([true, expect.any(String)]);
      const found = globSync(`*-{${product},sources}.zip`, { cwd: out });
      return new Map(found.map((name) => [name, readFileSync(join(out, name))]));
    };
    const there = await zips(away);
    const here = contents(builtFolder(product));
    const again = contents(join(away, '.output', `${product}-mv3`));
    expect(again.size).toBeGreaterThan(10);
    expect(differing(here, again)).toEqual([]);
    // A zip holds times unless somebody takes care: made twice, some time apart, it must be the same as well.
    expect(there.size).toBe(product === 'firefox' ? 2 : 1);
    expect(differing(there, await zips(away))).toEqual([]);
  });
});
