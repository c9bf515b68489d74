import { join } from 'node:path';
import type { BrowserName } from '../browsers/find-browser.ts';
import { root, runCommand } from '../steps/command.ts';

/**
 * Builds the extension with the practice portal among its pages.
 * @param tell receives one line before it begins.
 * @returns the folder of the build. @throws with the build's own output when it fails.
 */
export async function builtDemo(browser: BrowserName, tell: (line: string) => void): Promise<string> {
  const product = browser === 'chromium' ? 'chrome' : 'firefox';
  tell(`Building Firstpass for ${product}`);
  const { ok, output } = await runCommand(['wxt', 'build', '-b', product, '--mode', 'demo']);
  if (!ok) throw new Error(`The build failed.\n${output}`);
  return join(root, '.output', `${product}-mv3-demo`);
}
