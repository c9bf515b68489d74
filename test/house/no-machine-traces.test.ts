import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { readRepo, repoFiles } from '../support/house/repo-files.ts';

const binary = new Set(['.png', '.jpg', '.ico', '.woff2', '.zip', '.bin', '.gz']);
const texts = repoFiles.filter((path) => !binary.has(extname(path)));

/** Built from parts, so that this file does not hold what it looks for. */
const traces: [string, RegExp][] = [
  ['a home folder', new RegExp(['/(?:ho', 'me|Users)/[a-z]'].join(''))],
  ['a folder of one machine', new RegExp(['(?<![\\w.])/(?:wo', 'rk|ro', 'ot|workspace)/'].join(''))],
  ['a Windows profile', new RegExp(['[A-Z]:\\\\Us', 'ers\\\\'].join(''))],
  ['the host of a package registry', new RegExp(['regi', 'stry\\.[a-z.-]+\\.(?:org|com|dev)'].join(''))],
];

test.each(traces)('the project names no %s', (_, trace) => {
  const found = texts.filter((path) => trace.test(readRepo(path)));
  expect(found).toEqual([]);
});
