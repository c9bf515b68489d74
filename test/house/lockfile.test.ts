import { expect, test } from 'vitest';
import { readRepo } from '../support/house/repo-files.ts';

interface Lock {
  lockfileVersion: number;
  packages: Record<string, { integrity?: string; resolved?: string; link?: boolean; version?: string }>;
}

const lock = JSON.parse(readRepo('package-lock.json')) as Lock;
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package of the lockfile is pinned by its content', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(
    installed.filter(([, entry]) => !/^sha512-/.test(entry.integrity ?? '')).map(([path]) => path),
  ).toEqual([]);
});

test('no package is a link, a file, a repository or from an address of its own', () => {
  // Without an address npm asks the registry that is set up, and the content decides whether it is the same package.
  const odd = installed.filter(([, { link, resolved }]) => link || resolved !== undefined);
  expect(odd.map(([path]) => path)).toEqual([]);
});

test('package.json names exact versions', () => {
  const manifest = JSON.parse(readRepo('package.json')) as Record<string, Record<string, string> | undefined>;
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'];
  const loose = kinds
    .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
    .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});
