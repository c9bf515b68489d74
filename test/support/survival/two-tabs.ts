import type { Page } from 'puppeteer-core';
import { enter } from './typing.ts';
import { boxNames, charactersOf, type Words } from './words.ts';

/** As many characters as a person types before the other tab has its turn. */
const turn = 4;

/** Types into several tabs by turns, box by box: a few characters here, a few there, with the real keyboard. */
export async function typeByTurns(tabs: readonly { page: Page; words: Words }[]): Promise<void> {
  for (const box of boxNames) {
    const rests = tabs.map(({ page, words }) => ({ page, rest: charactersOf(words[box]), started: false }));
    while (rests.some(({ rest }) => rest.length > 0)) {
      for (const tab of rests) {
        await tab.page.bringToFront();
        if (!tab.started) await enter(tab.page, box);
        tab.started = true;
        await tab.page.keyboard.type(tab.rest.splice(0, turn).join(''));
      }
    }
  }
}
