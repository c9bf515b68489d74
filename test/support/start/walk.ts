import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServedPortal } from '../../portal/server/serve.ts';
import type { Launched } from '../browsers/launched.ts';
import { picture } from './look.ts';
import { scenes } from './scenes/all-scenes.ts';
import type { Scene, Stage } from './stage.ts';
import { type Row, table } from './table.ts';
import { within } from './within.ts';

const sceneDeadline = 60_000;

/**
 * Walks through the whole flow without a window. Each scene is asserted and pictured.
 * @returns whether every scene was right; prints what it did as a table either way.
 */
export async function walk(launched: Launched, portal: ServedPortal): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'firstpass-walk-'));
  const stage: Stage = { launched, portal, pages: new Map() };
  const rows: Row[] = [];
  let failure: { scene: Scene; error: Error } | undefined;
  for (const [index, scene] of scenes.entries()) {
    console.log(`[${index + 1}/${scenes.length}] ${scene.name}`);
    const name = `${String(index + 1).padStart(2, '0')}-${scene.name.replaceAll(' ', '-')}`;
    try {
      const play = async () => {
        const checked = await scene.play(stage);
        const page = stage.pages.get(scene.on);
        if (!page) throw new Error(`There is no ${scene.on} to look at.`);
        rows.push({
          scene: scene.name,
          checked,
          files: await picture(launched, page, folder, name, scene.frame),
        });
      };
      await within(sceneDeadline, play(), `the step "${scene.name}"`);
    } catch (error) {
      failure = { scene, error: error as Error };
      await pictureOfFailure(stage, scene, join(folder, `${name}-failed.png`));
      break;
    }
  }
  console.log(`\n${table(rows)}\n\nThe screenshots are in ${folder}`);
  if (!failure) return true;
  console.log(`\nFAILED in the step "${failure.scene.name}": ${failure.error.message}`);
  return false;
}

/** A picture often says at once what a text says badly; without one the error stands alone. */
async function pictureOfFailure(stage: Stage, scene: Scene, path: string): Promise<void> {
  const page = stage.pages.get(scene.on);
  if (page)
    await within(5_000, page.screenshot({ path: path as `${string}.png` }), 'a screenshot').catch(() => {});
}
