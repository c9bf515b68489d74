import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The practice portal's client; the extension itself is built by `wxt.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('client', import.meta.url)),
  base: '/',
  build: {
    outDir: fileURLToPath(new URL('../../.output/portal/by-hand', import.meta.url)),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
  // Test runners set NODE_ENV to test; the portal shall be the same one everywhere.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
});
