import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, browserNames } from '../browsers/find-browser.ts';
import { ensureBrowsers } from '../browsers/install-browser.ts';
import { root, runCommand } from './command.ts';
import { failedWith, passed, type Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

/** Rooms of specs that run in a real browser, in this order, once for each browser. */
const browserRooms = ['e2e', 'hostile', 'survival', 'fill'];

/**
 * Everything that `npm test` does, in order. A later step may use what an earlier one built.
 * @param full with `--all`: the deadlines are for a whole matrix and not for a sample.
 */
export function allSteps(full: boolean): Step[] {
  const browserDeadline = full ? 3_600_000 : 600_000;
  return [
    browsersStep(),
    commandStep('format and lint', ['biome', 'check', '.']),
    commandStep('types: prepare', ['wxt', 'prepare']),
    commandStep('types', ['tsc', '--noEmit']),
    ...['chrome', 'firefox'].flatMap((product) => [
      commandStep(`build for ${product}`, ['wxt', 'build', '-b', product]),
      commandStep(`build for ${product}, with the practice portal`, [
        'wxt',
        'build',
        '-b',
        product,
        '--mode',
        'demo',
      ]),
    ]),
    commandStep('build of the practice portal', ['node', 'test/support/steps/build-portal.ts']),
    vitestStep('unit, component and house tests', ['unit', 'components', 'house'], 480_000),
    ...browserRooms
      .filter(hasSpecs)
      .flatMap((room) =>
        browserNames.map((browser) =>
          vitestStep(`${room} in ${browser}`, [`${room}-${browser}`], browserDeadline),
        ),
      ),
  ];
}

function hasSpecs(room: string): boolean {
  const folder = join(root, 'test', room);
  return existsSync(folder) && globSync('**/*.test.ts', { cwd: folder }).length > 0;
}

function commandStep(name: string, command: readonly string[]): Step {
  return {
    name,
    async run() {
      const { ok, output } = await runCommand(command);
      return ok ? passed : failedWith(output);
    },
  };
}

function browsersStep(): Step {
  return {
    name: 'browsers',
    async run() {
      const wanted: readonly BrowserName[] = browserNames;
      try {
        await ensureBrowsers(wanted, (line) => console.log(`  ${line}`));
        return passed;
      } catch (error) {
        return failedWith((error as Error).message);
      }
    },
  };
}
