import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Known } from '../../../lib/store/known.ts';

const golden = resolve(import.meta.dirname, '../../unit/store/golden');
const migrations = resolve(import.meta.dirname, '../../../lib/store/migrations');

export const goldenFiles = (): string[] => readdirSync(golden);
export const migrationFiles = (): string[] => (existsSync(migrations) ? readdirSync(migrations) : []);
export const readGolden = (file: string): unknown => JSON.parse(readFileSync(resolve(golden, file), 'utf8'));

/**
 * What a stored thing lacks so that whatever an earlier release wrote stays readable.
 * @param files names of the golden files and of the migrations there are.
 * @returns a line for each golden file, migration or step of the shape that is missing, and for each that nothing needs.
 */
export function lacking(
  things: readonly Pick<Known, 'name' | 'shape'>[],
  files: { golden: readonly string[]; migrations: readonly string[] },
): string[] {
  const lines: string[] = [];
  const steps: string[] = [];
  for (const { name, shape } of things) {
    for (let v = 1; v <= shape.version; v += 1) {
      if (!files.golden.includes(`${name}.v${v}.json`)) lines.push(`no golden file ${name}.v${v}.json`);
      if (v === shape.version) continue;
      const step = `${name}.${v}-${v + 1}.ts`;
      steps.push(step);
      if (!files.migrations.includes(step)) lines.push(`no file lib/store/migrations/${step}`);
      if (!shape.migrate?.[v]) lines.push(`${name} does not use ${step}`);
      if (!files.golden.includes(`${name}.v${v}.as-read.json`)) {
        lines.push(`no golden file ${name}.v${v}.as-read.json`);
      }
    }
  }
  for (const file of files.migrations) if (!steps.includes(file)) lines.push(`nothing needs ${file}`);
  return lines;
}
