import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from '../support/steps/command.ts';

/**
 * Builds the extension from the sources as they are now, away from the builds that tests use. In a
 * process of its own, because a build writes to the terminal and sets the environment for itself.
 * @param outDir an empty folder.
 * @param wanted `demo` also matches localhost; the product is Chrome unless told.
 * @returns the folder that holds the manifest. @throws with the build's own output when it fails.
 */
export async function freshBuild(
  outDir: string,
  wanted: { mode: 'production' | 'demo'; sourceMaps?: boolean; product?: 'chrome' | 'firefox' },
): Promise<string> {
  const script = resolve(import.meta.dirname, 'build-away.ts');
  const words = [
    'node',
    script,
    outDir,
    wanted.mode,
    ...(wanted.sourceMaps ? ['maps'] : []),
    wanted.product ?? '',
  ];
  const { ok, output } = await runCommand(words, { env: { NODE_ENV: 'production' } });
  const [manifest] = globSync('*/manifest.json', { cwd: outDir });
  if (!ok || !manifest) throw new Error(`The build failed.\n${output}`);
  return resolve(outDir, manifest, '..');
}
