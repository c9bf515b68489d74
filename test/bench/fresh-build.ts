import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'wxt';

const silent = () => {};
const logger = {
  ...{
    debug: silent,
    log: silent,
    info: silent,
    warn: silent,
    error: silent,
    fatal: silent,
    success: silent,
  },
  level: 0,
};

/**
 * Builds the extension for Chromium from the sources as they are now, away from the builds that tests use.
 * @param outDir an empty folder.
 * @param wanted `demo` also matches localhost.
 * @returns the folder that holds the manifest.
 */
export async function freshBuild(
  outDir: string,
  wanted: { mode: 'production' | 'demo'; sourceMaps?: boolean },
): Promise<string> {
  const { NODE_ENV } = process.env;
  // What users get is built so; the test runner sets another.
  process.env.NODE_ENV = 'production';
  try {
    await build({
      root: resolve(import.meta.dirname, '../..'),
      browser: 'chrome',
      mode: wanted.mode,
      outDir,
      logger,
      vite: () => ({ logLevel: 'error', build: { sourcemap: wanted.sourceMaps ? 'hidden' : false } }),
    });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
  const [manifest] = globSync('*/manifest.json', { cwd: outDir });
  if (!manifest) throw new Error('The build left no manifest.');
  return resolve(outDir, manifest, '..');
}
