import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The extension's working copy inside a profile. Its path stays the same, and with it the id in Chromium. */
export function extensionCopy(profileDir: string): string {
  return join(profileDir, 'extension');
}

/** @returns the given profile, or a new empty one in the system's temporary folder. */
export function profileFolder(given: string | undefined): string {
  if (given === undefined) return mkdtempSync(join(tmpdir(), 'firstpass-profile-'));
  mkdirSync(given, { recursive: true });
  return given;
}

/** Replaces the profile's copy of the extension by the build in `from`. */
export function copyExtension(from: string, profileDir: string): string {
  const to = extensionCopy(profileDir);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  return to;
}

/** Deletes a profile that no browser uses any more. */
export function removeProfile(profileDir: string): void {
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
