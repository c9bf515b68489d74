import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface ProcessRow {
  pid: number;
  parent: number;
  /** The command line, words joined by spaces. */
  command: string;
  /** An ended process that waits to be collected; it holds nothing any more. */
  ended: boolean;
}

/** @returns every process of this machine; from /proc on Linux, where small images have no `ps`. */
export function processTable(): ProcessRow[] {
  return process.platform === 'linux' ? fromProc() : fromPs();
}

function fromProc(): ProcessRow[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        // The program's name stands in brackets and may hold spaces and brackets itself.
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return [
          { pid: Number(name), parent: Number(parent), command, ended: state === 'Z' || state === 'X' },
        ];
      } catch {
        return []; // It ended while the list was read.
      }
    });
}

function fromPs(): ProcessRow[] {
  const columns = ['-A', '-ww', '-o', 'pid=,ppid=,stat=,args='];
  return execFileSync('ps', columns, { encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((parts) => parts.length > 3)
    .map(([pid, parent, state = '', ...command]) => ({
      pid: Number(pid),
      parent: Number(parent),
      command: command.join(' '),
      ended: state.startsWith('Z'),
    }));
}
