import { execFileSync } from 'node:child_process';
import { processTable } from './processes.ts';
import { until } from './until.ts';

/**
 * Ends every process of a browser at once, without a chance to save anything: what a crash or a power user does.
 * @param root process id of the browser as it was started.
 * @param profileDir catches processes that lost their parent; they name the profile on their command line.
 */
export async function killProfile(root: number | undefined, profileDir: string): Promise<void> {
  if (process.platform === 'win32') {
    if (root !== undefined) execFileSync('taskkill', ['/T', '/F', '/PID', String(root)], { stdio: 'ignore' });
    return;
  }
  const doomed = processesOf(root, profileDir);
  for (const pid of doomed) endAtOnce(pid);
  await until(
    'all browser processes to end',
    () => !processTable().some((row) => doomed.has(row.pid) && !row.ended),
  );
}

/** @returns the browser, its children and whatever names the profile on its command line. */
export function processesOf(root: number | undefined, profileDir: string): Set<number> {
  const rows = processTable();
  const found = new Set(rows.filter((row) => row.command.includes(profileDir)).map((row) => row.pid));
  if (root !== undefined) found.add(root);
  // A child may stand before its parent in the table, so walk until nothing is added any more.
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const row of rows) if (found.has(row.parent)) found.add(row.pid);
  }
  found.delete(process.pid);
  return found;
}

/** SIGKILL; no error if it is gone. */
export function endAtOnce(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was gone already, which is what was asked for.
  }
}
