import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two families that every browser test runs in; Chrome and Edge count as Chromium. */
export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** The variable that names the program, for machines where it stands in an unusual place. */
export const pathVariable: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Commands to look for on PATH, best first. Unbranded Chromium comes before Chrome and Edge because the branded
 * ones may be steered by a company's policy, which would change what the tests see.
 */
const commands: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Places below one of the platform's folders for programs where installers put the browser. */
const wellKnown: Partial<Record<NodeJS.Platform, Record<BrowserName, readonly string[]>>> = {
  linux: {
    chromium: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    firefox: ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'],
  },
  darwin: {
    chromium: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [
      'Chromium/Application/chrome.exe',
      'Google/Chrome/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ],
    firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
};

/**
 * Finds a browser that is already on this machine.
 * @returns the path of the program, or undefined. `CHROME_PATH` and `FIREFOX_PATH` win over everything else.
 * @throws when such a variable names a file that does not exist: using another browser silently would mislead.
 */
export function findBrowser(name: BrowserName): string | undefined {
  const variable = pathVariable[name];
  const wanted = process.env[variable];
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`${variable} names ${wanted}, and there is no such file.`);
  }
  return [...onPath(name), ...inKnownPlaces(name)].find(isProgram);
}

function onPath(name: BrowserName): string[] {
  if (process.platform === 'win32') return [];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

function inKnownPlaces(name: BrowserName): string[] {
  const places = wellKnown[process.platform]?.[name] ?? [];
  return places.flatMap((place) => programFolders().map((folder) => (folder ? join(folder, place) : place)));
}

function programFolders(): string[] {
  if (process.platform === 'darwin') return ['/Applications', join(homedir(), 'Applications')];
  if (process.platform !== 'win32') return [''];
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  return [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() && !startsSnap(path);
  } catch {
    return false;
  }
}

/** A snap has its own temporary folder and so cannot open the profiles of tests; scripts that start one are small. */
function startsSnap(path: string): boolean {
  if (path.startsWith('/snap/')) return true;
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/bin');
}
