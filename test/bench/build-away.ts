import { resolve } from 'node:path';
import { build } from 'wxt';

// Usage: node test/bench/build-away.ts FOLDER MODE [maps] [firefox]
const [, , outDir, mode, ...words] = process.argv;
if (!outDir || !mode) throw new Error('Name the folder to build into, and the mode.');
await build({
  root: resolve(import.meta.dirname, '../..'),
  browser: words.includes('firefox') ? 'firefox' : 'chrome',
  mode,
  outDir,
  vite: () => ({ logLevel: 'error', build: { sourcemap: words.includes('maps') ? 'hidden' : false } }),
});
