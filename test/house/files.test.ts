import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineCount, productCode, readRepo, repoFiles } from '../support/house/repo-files.ts';

const code = repoFiles.filter((path) => /\.(ts|tsx|css)$/.test(path));
const lines = new Map(code.map((path) => [path, lineCount(readRepo(path))]));
const linesOf = (path: string) => lines.get(path) ?? 0;

/** Messages are named by their id, `customer.verdict`; tables by what they hold, `abbreviations.pl`. */
const kebab = /^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|tsx|css)$/;
const pascal = /^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/;

const isComponent = (path: string) => path.startsWith('components/') && path.endsWith('.tsx');

describe('files', () => {
  test('none is longer than 300 lines', () => {
    expect(code.filter((path) => linesOf(path) > 300).map((path) => `${path}: ${linesOf(path)}`)).toEqual([]);
  });

  test('half of the product is at most 80 lines a file, nine tenths under 200', () => {
    const sorted = productCode.map(linesOf).sort((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(0);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80);
    expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThan(200);
  });

  test('an entrypoint wires: at most 70 lines', () => {
    const long = productCode.filter((path) => path.startsWith('entrypoints/') && linesOf(path) > 70);
    expect(long.map((path) => `${path}: ${linesOf(path)}`)).toEqual([]);
  });

  test('modules are kebab-case.ts, components PascalCase.tsx', () => {
    const fits = (path: string) =>
      (path.endsWith('.tsx') && pascal.test(basename(path))) ||
      (!isComponent(path) && kebab.test(basename(path)));
    expect(code.filter((path) => !fits(path))).toEqual([]);
  });

  test('no file or folder has a name that says nothing', () => {
    const empty = new Set(['utils', 'util', 'helpers', 'helper', 'manager', 'service', 'misc']);
    const words = (path: string) => path.toLowerCase().split(/[/.-]/);
    expect(code.filter((path) => words(path).some((word) => empty.has(word)))).toEqual([]);
  });

  test('shared stays small: under five files', () => {
    expect(code.filter((path) => path.startsWith('lib/shared/')).length).toBeLessThan(5);
  });

  test('relative imports carry their extension', () => {
    const bare = /from '(\.{1,2}\/[^'?]*)(\?[a-z]+)?'/g;
    const missing = code.flatMap((path) =>
      [...readRepo(path).matchAll(bare)]
        .filter(([, specifier = '']) => !/\.(ts|tsx|json|css)$/.test(specifier))
        .map(([whole]) => `${path}: ${whole}`),
    );
    expect(missing).toEqual([]);
  });
});
