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
    rolldownOptions: {
      input: ['index', 'lab'].map((name) => fileURLToPath(new URL(`client/${name}.html`, import.meta.url))),
      // Libraries mark their modules for servers; in a bundle for browsers that means nothing.
      onLog: (level, log, pass) => log.code === 'MODULE_LEVEL_DIRECTIVE' || pass(level, log),
    },
    // The kits are loaded one at a time, from this machine.
    chunkSizeWarningLimit: 2_000,
  },
  // Test runners set NODE_ENV to test; the portal shall be the same one everywhere.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
});
