import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { cacheDir, downloadBrowser, downloadedBrowser } from './download-browser.ts';
import { type BrowserName, findBrowser, pathVariable } from './find-browser.ts';

const run = promisify(execFile);

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const debianDeadline = 480_000;

/**
 * @returns the program of a browser that is installed or was downloaded earlier.
 * @throws with the one thing to do when there is none.
 */
export async function requireBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name) ?? (await downloadedBrowser(name));
  if (found) return found;
  throw new Error(adviceFor([name]));
}

/**
 * Makes sure that each browser is on this machine: an installed one, else a download, else the packages of Debian
 * or Ubuntu where that is allowed. Children of this process find the same ones.
 * @param tell receives one line for each step that may take a while.
 * @throws with the one line to type when nothing worked.
 */
export async function ensureBrowsers(
  names: readonly BrowserName[],
  tell = (_line: string) => {},
): Promise<void> {
  const reasons: string[] = [];
  for (const name of await missing(names)) {
    tell(`No ${name} on this machine: downloading one`);
    await downloadBrowser(name).catch((error: Error) =>
      reasons.push(`download of ${name}: ${error.message}`),
    );
  }
  const still = await missing(names);
  if (still.length > 0 && mayUseApt()) {
    tell(`No download to be had: installing ${still.join(' and ')} from the system's packages`);
    await installFromDebian(still).catch((error: Error) => reasons.push(`apt-get: ${error.message}`));
  }
  const left = await missing(names);
  if (left.length > 0) throw new Error([adviceFor(left), ...reasons].join('\n'));
  for (const name of names) process.env[pathVariable[name]] = await requireBrowser(name);
}

/**
 * Installs browsers with apt-get; its output is shown only when it fails.
 * @throws with what apt-get printed.
 */
export async function installFromDebian(names: readonly BrowserName[]): Promise<void> {
  const packages = [...names.map((name) => debianPackages[name]), 'fonts-liberation'];
  await asRoot(['apt-get', '-q', 'update']);
  await asRoot(['apt-get', '-q', '-y', '--no-install-recommends', 'install', ...packages]);
}

async function asRoot(command: string[]): Promise<void> {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run(program, args, { env, timeout: debianDeadline, maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command.join(' ')} failed.\n${stdout}${stderr}`.trim(), { cause: error });
  }
}

async function missing(names: readonly BrowserName[]): Promise<BrowserName[]> {
  const found = await Promise.all(names.map(async (name) => findBrowser(name) ?? downloadedBrowser(name)));
  return names.filter((_, index) => found[index] === undefined);
}

/** Only where nobody is surprised by new system packages: as root, or on a build machine. */
function mayUseApt(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  return process.getuid?.() === 0 || process.env.CI === 'true';
}

function adviceFor(names: readonly BrowserName[]): string {
  const apt = `sudo apt-get install -y ${names.map((name) => debianPackages[name]).join(' ')}`;
  const products = names.map((name) => (name === 'firefox' ? 'firefox@stable' : 'chrome@stable'));
  const npx = products.map((product) => `npx browsers install ${product} --path "${cacheDir}"`);
  const line = existsSync('/usr/bin/apt-get') ? apt : npx.join(' && ');
  return `No ${names.join(' and no ')} on this machine. Type: ${line}`;
}
