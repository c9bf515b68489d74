import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builtFolder } from '../support/house/built.ts';
import { root } from '../support/house/repo-files.ts';

interface LintReport {
  errors: { code: string; file?: string; message: string }[];
  warnings: { code: string; file?: string; message: string }[];
}

async function lint(folder: string): Promise<LintReport> {
  const program = join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [program, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  // The linter ends with an error code when it found something; what it found is in its output either way.
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 26 }).catch(
    (error: { stdout?: string; message: string }) => {
      if (error.stdout) return { stdout: error.stdout };
      throw new Error(error.message);
    },
  );
  return JSON.parse(stdout) as LintReport;
}

/**
 * Preact can set markup, and the linter says so twice in each bundle that holds Preact. The product never uses that:
 * `who-may-touch.test.ts` reads every line of it.
 */
const perBundle = 2;

test('the Firefox build passes the store’s own check, but for what Preact brings', async () => {
  const { errors, warnings } = await lint(builtFolder('firefox'));
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  const perFile = Map.groupBy(warnings, ({ file }) => file);
  const tooMany = [...perFile].filter(([, found]) => found.length > perBundle).map(([file]) => file);
  expect(tooMany).toEqual([]);
});
