import { createServer } from 'wxt';
import { demoMatches } from '../../wxt.config.ts';
import { servePortal } from '../portal/server/serve.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { readWords } from './start/words.ts';

/**
 * `npm run dev`: the extension with hot reload and, in the same demo mode, the practice portal. Opens an installed
 * browser where there is a display; else the folder it names can be loaded by hand. `-- --firefox` takes Firefox.
 */
const { browser, headless } = readWords(process.argv.slice(2));
const product = browser === 'firefox' ? 'firefox' : 'chrome';
const program = findBrowser(browser);
const opens = !headless && program !== undefined;

const portal = await servePortal();
const url = `${portal.url}/dashboard/v2/customers/add`;

const server = await createServer({
  browser: product,
  mode: 'demo',
  // A folder of its own: the demo build of the tests stays what it was.
  outDirTemplate: '{{browser}}-mv3-dev',
  webExt: {
    disabled: !opens,
    startUrls: [url],
    ...(program ? { binaries: { [product]: program } } : {}),
  },
  hooks: {
    // While developing, content scripts are registered by the background and not by the manifest.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entry of entrypoints) {
        if (entry.type === 'content-script')
          entry.options.matches = [...(entry.options.matches ?? []), ...demoMatches];
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      const policy = manifest.content_security_policy as { extension_pages?: string } | undefined;
      if (!policy?.extension_pages) return;
      // The shipped policy allows no connection but to the package itself; reloading needs the development server.
      policy.extension_pages = policy.extension_pages
        .replace("connect-src 'self'", "connect-src 'self' http://localhost:* ws://localhost:*")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline' http://localhost:*");
    },
  },
});
await server.start();
console.log(`\nThe practice portal: ${url}`);
console.log('Firstpass reloads when a file changes. Ctrl-C ends both.');
if (!opens) console.log(`No browser was opened. Load this folder by hand: .output/${product}-mv3-dev`);

/** Asked twice, it ends at once: a browser that does not close must not keep the terminal. */
let ending = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (ending) process.exit(1);
    ending = true;
    void Promise.allSettled([server.stop(), portal.close()]).then(() => process.exit(0));
  });
}
