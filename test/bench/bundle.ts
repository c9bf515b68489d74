import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

const root = resolve(import.meta.dirname, '../..');

/**
 * @param entry a module of the product, from the root of the checkout.
 * @returns it with all it imports as one classic script that leaves its exports in the global `name`, minified as
 * the shipped build is.
 */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome120',
      lib: { entry: resolve(root, entry), formats: ['iife'], name, fileName: 'bundle' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = output?.output.find((each) => each.type === 'chunk');
  if (!chunk) throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}
