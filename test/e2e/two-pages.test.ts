import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/account/settings.ts';
import { openStage, type Stage } from '../support/e2e/stage.ts';
import { storedItems } from '../support/e2e/stored.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Each name is a change of its own, told by a page that sees nothing of what the other does. */
function addNames(page: Page, names: string[]): Promise<boolean> {
  return page.evaluate(
    async (all, start) => {
      type Runtime = { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
      const api = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
      let before = start;
      for (const name of all) {
        const rules = { ...before.rules, allowedNames: [...before.rules.allowedNames, name] };
        const after = { ...before, rules };
        const body = { before, after };
        const envelope = { firstpass: 'surface/settings.change', body };
        const answer = await (api.browser ?? api.chrome).runtime.sendMessage(envelope);
        if (!answer.ok) return false;
        before = after;
      }
      return true;
    },
    names,
    defaultSettings,
  );
}

test('two pages changing settings at the same time lose none of their changes', async () => {
  const pages = [await stage.openOwn('options.html#rules'), await stage.openOwn('options.html#data')];
  const names = ['Orlik', 'Kos'].map((word) => Array.from({ length: 40 }, (_, at) => `${word} ${at}`));
  const done = await Promise.all(pages.map((page, at) => addNames(page, names[at] ?? [])));
  expect(done).toEqual([true, true]);
  const { settings } = (await storedItems(pages[0] as Page)) as { settings: { data: Settings } };
  expect(settings.data.rules.allowedNames.toSorted()).toEqual(names.flat().toSorted());
});
