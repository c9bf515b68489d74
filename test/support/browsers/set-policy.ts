import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firefoxAddonId } from './firefox-prefs.ts';
import type { Launched } from './launched.ts';
import { extensionCopy, profileFolder } from './profile-folder.ts';

export type Policies = Record<string, unknown>;

export interface SetPolicy {
  /** Launch the browser with these. */
  launch: { profileDir: string; home?: string };
  /** Puts other policies in place of these. */
  change(policies: Policies): void;
  /** Leaves the machine as it was; harmless when called twice. */
  remove(): void;
}

/** Where Linux's Chromium, Chrome and Edge look for what an administrator set. */
const folders: readonly [RegExp, string][] = [
  [/google|\/chrome/, '/etc/opt/chrome/policies/managed'],
  [/edge/, '/etc/opt/edge/policies/managed'],
  [/./, '/etc/chromium/policies/managed'],
];

/**
 * Sets policies for the extension as an administrator does, before the browser is launched.
 * @param program the browser's own file, which tells the product.
 * @returns how to launch; or why it can't be done here, to be reported as a skipped test.
 */
export function setPolicy(
  browser: Launched['name'],
  program: string,
  policies: Policies,
): SetPolicy | { impossible: string } {
  if (process.platform !== 'linux') return { impossible: `policies of ${process.platform} are not files` };
  return browser === 'firefox' ? inHome(policies) : inEtc(program, policies);
}

/** Firefox reads a file below the user's home, so a home of its own does it. */
function inHome(policies: Policies): SetPolicy {
  const profileDir = profileFolder(undefined);
  const home = join(profileDir, 'home');
  const folder = join(home, '.mozilla', 'managed-storage');
  mkdirSync(folder, { recursive: true });
  const change = (data: Policies) => {
    const manifest = { name: firefoxAddonId, description: 'Policies of Firstpass', type: 'storage', data };
    writeFileSync(join(folder, `${firefoxAddonId}.json`), JSON.stringify(manifest));
  };
  change(policies);
  return { launch: { profileDir, home }, change, remove: () => {} };
}

/** Chromium reads files that only root may write; they name one extension and so concern no other browser. */
function inEtc(program: string, policies: Policies): SetPolicy | { impossible: string } {
  const folder = folders.find(([name]) => name.test(program))?.[1] ?? '';
  const made = missingFolders(folder);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    removeFolders(made);
    return { impossible: `only an administrator may write to ${folder}` };
  }
  const profileDir = profileFolder(undefined);
  const file = join(folder, `firstpass-test-${process.pid}-${Date.now()}.json`);
  const id = idOf(extensionCopy(profileDir));
  const change = (data: Policies) =>
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: data } } }));
  const remove = () => {
    process.off('exit', remove);
    rmSync(file, { force: true });
    removeFolders(made);
  };
  // Also when the run is interrupted: a test leaves nothing behind outside of its own folders.
  process.on('exit', remove);
  change(policies);
  return { launch: { profileDir }, change, remove };
}

/** @returns the folders that have to be made for this one, the innermost first. */
function missingFolders(folder: string): string[] {
  return existsSync(folder) || folder === '' ? [] : [folder, ...missingFolders(join(folder, '..'))];
}

function removeFolders(made: readonly string[]): void {
  for (const folder of made) {
    try {
      rmdirSync(folder);
    } catch {
      return; // Somebody else has put something there.
    }
  }
}

/** Chromium makes an unpacked extension's id from its path: 16 bytes of the hash in the letters a to p. */
function idOf(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
