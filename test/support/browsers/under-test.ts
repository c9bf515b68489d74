import { resolve } from 'node:path';
import { inject } from 'vitest';
import type { BrowserName } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser that this run of the spec is for; each browser spec runs once for each. */
export function browserUnderTest(): BrowserName {
  return inject('browser');
}

/** Where builds are: the checkout's own, or the folder that this variable names. */
const builds = process.env.FIRSTPASS_BUILDS ?? resolve(import.meta.dirname, '../../../.output');

/**
 * @param mode `demo` also matches the practice portal on localhost; `shipped` is what users get.
 * @returns the folder of that build for a browser.
 */
export function builtExtension(browser: BrowserName, mode: 'demo' | 'shipped' = 'demo'): string {
  const product = browser === 'chromium' ? 'chrome' : 'firefox';
  return resolve(builds, `${product}-mv3${mode === 'demo' ? '-demo' : ''}`);
}
