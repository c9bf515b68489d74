import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../house/built.ts';

/** @returns a copy of the build in `to` that a browser takes for the next release. */
export function newerBuild(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  const file = join(to, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest & { version: string };
  const [major = '0', ...rest] = manifest.version.split('.');
  writeFileSync(file, JSON.stringify({ ...manifest, version: [Number(major) + 1, ...rest].join('.') }));
  return to;
}
