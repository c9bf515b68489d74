import { servePortal } from '../portal/server/serve.ts';
import { ensureBrowsers } from './browsers/install-browser.ts';
import { launchWithExtension } from './browsers/launch.ts';
import { removeProfile } from './browsers/profile-folder.ts';
import { builtDemo } from './start/built-demo.ts';
import { showWindow } from './start/visible.ts';
import { walk } from './start/walk.ts';
import { within } from './start/within.ts';
import { readWords } from './start/words.ts';

/**
 * `npm start`: Firstpass on the practice portal, in a browser window. `-- --headless`, or no display: a walk through
 * the whole flow that pictures and asserts every step. `-- --firefox`: in Firefox.
 */
const launchDeadline = 90_000;
const walkDeadline = 600_000;

async function start(): Promise<boolean> {
  const { browser, headless } = readWords(process.argv.slice(2));
  const extensionDir = await builtDemo(browser, (line) => console.log(line));
  await ensureBrowsers([browser], (line) => console.log(line));
  console.log('Serving the practice portal');
  const portal = await servePortal();
  console.log(`Starting ${browser}${headless ? ' without a window' : ''}`);
  const options = { browser, extensionDir, headless };
  const launched = await within(launchDeadline, launchWithExtension(options), 'starting the browser');
  // The driver ends the browser when this process ends; its profile is ours to remove.
  process.once('exit', () => removeProfile(launched.profileDir));
  if (headless) return within(walkDeadline, walk(launched, portal), 'the walk');
  // Ctrl-C is how a window's session ends, not a failure.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.prependOnceListener(signal, () => process.exit(0));
  await showWindow(launched, portal);
  return true;
}

const ok = await start().catch((error: Error) => {
  console.error(`\n${error.message}`);
  return false;
});
process.exit(ok ? 0 : 1);
