import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';
import type { Launched, LaunchOptions } from './launched.ts';

export type { BrowserName } from './find-browser.ts';
export type { Launched, LaunchOptions } from './launched.ts';

/**
 * Starts a real browser with the extension in it.
 * @returns the running browser; end it with `close()` or `kill()`. Launching again with the same `profileDir`
 * finds the extension's storage as it was left.
 * @throws when no such browser is installed (`ensureBrowsers` installs one).
 */
export function launchWithExtension(options: LaunchOptions): Promise<Launched> {
  return options.browser === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
