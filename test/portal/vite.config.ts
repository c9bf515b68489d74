import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The practice portal's client; the extension itself is built by `wxt.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('client', import.meta.url)),
  base: '/',
  build: {
    outDir: fileURLToPath(new URL('../../.output/portal', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
});
