import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../../..');

export interface CommandOptions {
  /** Show the output while it comes; otherwise it is only kept. */
  echo?: boolean;
  /** Milliseconds; afterwards the command and its children are ended. */
  deadline?: number;
  env?: Record<string, string>;
}

/** Tools get a group of their own, so an interrupt at the keyboard reaches only us and has to be passed on. */
const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) endGroup(child);
    process.exit(130);
  });
}

export interface CommandEnd {
  ok: boolean;
  output: string;
}

/**
 * Runs one of the installed command-line tools.
 * @param command program and arguments; programs of node_modules come first.
 * @returns after it ended, by itself or at the deadline; never throws.
 */
export function runCommand(command: readonly string[], options: CommandOptions = {}): Promise<CommandEnd> {
  const { echo = false, deadline = 300_000 } = options;
  const [program = '', ...args] = command;
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  const { promise, resolve: finish } = Promise.withResolvers<CommandEnd>();
  const parts: string[] = [];
  const keep = (chunk: Buffer) => {
    parts.push(chunk.toString());
    if (echo) process.stdout.write(chunk);
  };
  running.add(child);
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  const timer = setTimeout(() => {
    parts.push(`\n${command.join(' ')} did not end within ${deadline / 1000} seconds.\n`);
    endGroup(child);
  }, deadline);
  child.on('error', (error) => parts.push(error.message));
  child.on('close', (code) => {
    running.delete(child);
    clearTimeout(timer);
    finish({ ok: code === 0, output: parts.join('') });
  });
  return promise;
}

/** Tools start helpers of their own; all of them stand in the group of the one that was started. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/T', '/F', '/PID', String(child.pid)]);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The whole group has ended by itself.
  }
}
