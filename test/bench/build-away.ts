import { resolve } from 'node:path';
import { build } from 'wxt';

// Usage: node test/bench/build-away.ts FOLDER MODE [maps]
const [, , outDir, mode, maps] = process.argv;
if (!outDir || !mode) throw new Error('Name the folder to build into, and the mode.');
await build({
  root: resolve(import.meta.dirname, '../..'),
  browser: 'chrome',
  mode,
  outDir,
  vite: () => ({ logLevel: 'error', build: { sourcemap: maps === undefined ? false : 'hidden' } }),
});
