import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledPackages } from '../support/house/bundled-packages.ts';
import { readRepo, root } from '../support/house/repo-files.ts';

interface Package {
  name: string;
  license?: string;
  scripts?: Record<string, string>;
}

const manifest = JSON.parse(readRepo('package.json')) as { dependencies: Record<string, string> };

/**
 * All that others made and users get. A new line needs its reason and its size in ARCHITECTURE and its licence in
 * NOTICE. The last two are the build tool's: its part that runs in the browser.
 */
const allowed = [
  ...['libphonenumber-js', 'papaparse', 'preact', 'webextension-polyfill', 'zod'],
  ...['@wxt-dev/webextension-polyfill', 'wxt'],
];

/** Names under which NOTICE has them. */
const calledInNotice: Record<string, string> = {
  papaparse: 'Papa Parse',
  preact: 'Preact',
  zod: 'Zod',
  wxt: 'WXT',
};

function packageFile(name: string): Package {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as Package;
}

describe.each(['chrome', 'firefox'] as const)('what is in the %s package', (product) => {
  let bundled: string[] = [];
  beforeAll(async () => {
    bundled = await bundledPackages(product);
  }, 120_000);

  test('are the allowed packages and no other', () => {
    expect(bundled).toEqual([...allowed].sort());
  });
});

test('what package.json calls a dependency is what users get', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(allowed.slice(0, 5).sort());
});

test('each has its reason and its size in ARCHITECTURE', () => {
  const text = readRepo('ARCHITECTURE.md');
  const table = text.slice(text.indexOf('## What is in the package that others made'));
  const rows = [...table.matchAll(/^\| ([^|]+)\| +([\d.]+) +\| ([^|]+)\|$/gm)].flatMap(
    ([, what = '', kilobytes, why = '']) => {
      const name = /^`([^`]+)`/.exec(what)?.[1];
      return name === undefined ? [] : [{ name, kilobytes, why: why.trim() }];
    },
  );
  const nameOf = (path = '') =>
    path
      .split('/')
      .slice(0, path.startsWith('@') ? 2 : 1)
      .join('/');
  expect(rows.map(({ name }) => nameOf(name)).sort()).toEqual([...allowed].sort());
  for (const { name, kilobytes, why } of rows) {
    expect([name, Number(kilobytes) > 0, why.length > 15]).toEqual([name, true, true]);
  }
});

test.each(allowed)('the licence of %s is the one in NOTICE', (name) => {
  const { license = '' } = packageFile(name);
  const notice = readRepo('NOTICE').split('LIBRARIES IN THE PACKAGE')[1] ?? '';
  const [, section = ''] = notice.split(new RegExp(`^${calledInNotice[name] ?? name}\\b`, 'm'));
  const entry = section.split(/\n\S/)[0] ?? '';
  const said: Record<string, RegExp> = { MIT: /\(MIT\)/, 'MPL-2.0': /Mozilla Public License, Version 2\.0/ };
  expect(license in said).toBe(true);
  expect(entry).toMatch(said[license] as RegExp);
});

test('no package wants to run a script when it is installed, and none may', () => {
  const files = globSync(['*/package.json', '@*/*/package.json', '*/node_modules/*/package.json'], {
    cwd: join(root, 'node_modules'),
  });
  expect(files.length).toBeGreaterThan(300);
  const wanting = files.filter((path) => {
    const { scripts = {} } = JSON.parse(readFileSync(join(root, 'node_modules', path), 'utf8')) as Package;
    return ['preinstall', 'install', 'postinstall'].some((when) => when in scripts);
  });
  expect(wanting).toEqual([]);
  expect(readRepo('package-lock.json')).not.toContain('hasInstallScript');
  expect(readRepo('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});
