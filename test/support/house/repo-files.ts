import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

/**
 * Every file that belongs to the project: what git tracks, and what it would track. Paths are relative to the root,
 * with forward slashes.
 */
export const repoFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
)
  .split('\0')
  .filter((path) => path !== '' && statSync(join(root, path), { throwIfNoEntry: false })?.isFile());

/** @returns the text of a file of the project. */
export function readRepo(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The product's own code: what ends up in the extension. */
export const productCode = repoFiles.filter((path) => /^(lib|components|entrypoints)\/.+\.tsx?$/.test(path));

/** @returns the number of lines as editors count them. */
export function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
