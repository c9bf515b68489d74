import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function held(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/**
 * @returns what the work made, and how many bytes that keeps in memory beyond what was there before; 0 for less than
 * what the engine itself gives back meanwhile.
 */
export function resident<T>(work: () => T): { value: T; bytes: number } {
  const before = held();
  const value = work();
  return { value, bytes: Math.max(0, held() - before) };
}
