import { endAtOnce, processesOf } from '../browsers/kill-profile.ts';
import type { Launched } from '../browsers/launch.ts';

/**
 * Takes aim at every process of the browser. Reading the list of processes takes longer than storage needs for a
 * write, so that happens now, and the death itself in a single turn later.
 * @returns what kills them all at once; afterwards `launched.kill()` waits until they are gone.
 */
export function aimAt(launched: Launched): () => void {
  const doomed = processesOf(launched.browser.process()?.pid, launched.profileDir);
  return () => {
    for (const pid of doomed) endAtOnce(pid);
  };
}
