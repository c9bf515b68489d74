import { expect, test } from 'vitest';
import { repoFiles } from '../support/house/repo-files.ts';

const required = [
  ...['entrypoints', 'components', 'lib', 'public', 'test'],
  ...['wxt.config.ts', 'package.json', 'tsconfig.json', 'README.md'],
];

/** Small files that tools or people expect at the root. */
const welcome = [
  ...['ARCHITECTURE.md', 'CONTRIBUTING.md', 'PRIVACY.md', 'SECURITY.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE'],
  // For those who set the extension up for a company and read nothing else.
  'ADMINISTRATION.md',
  ...[
    'package-lock.json',
    'vitest.config.ts',
    'biome.json',
    '.ci',
    '.gitignore',
    '.npmrc',
    '.gitattributes',
    '.github',
  ],
];

const atRoot = [...new Set(repoFiles.map((path) => path.split('/')[0] ?? path))];

test('the root holds everything a newcomer looks for', () => {
  expect(required.filter((name) => !atRoot.includes(name))).toEqual([]);
});

test('the root holds nothing else', () => {
  expect(atRoot.filter((name) => !required.includes(name) && !welcome.includes(name))).toEqual([]);
});

test('lib has only rooms, no loose files', () => {
  expect(repoFiles.filter((path) => /^lib\/[^/]+$/.test(path))).toEqual([]);
});
