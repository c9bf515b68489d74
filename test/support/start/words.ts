/** What `npm start` was asked for. */
export interface StartWords {
  browser: 'chromium' | 'firefox';
  /** Walk through everything without a window instead of opening one. */
  headless: boolean;
}

/** @returns true where a window can be shown; macOS and Windows always have a screen. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * @param words of the command line: `--headless`, `--firefox`.
 * @throws with the words that are known when one is not.
 */
export function readWords(words: readonly string[]): StartWords {
  const known = ['--headless', '--firefox', '--chromium'];
  const unknown = words.filter((word) => !known.includes(word));
  if (unknown.length > 0)
    throw new Error(`Unknown: ${unknown.join(' ')}. Possible after "npm start --": ${known.join(' ')}`);
  return {
    browser: words.includes('--firefox') ? 'firefox' : 'chromium',
    headless: words.includes('--headless') || !hasDisplay(),
  };
}
