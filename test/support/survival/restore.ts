import type { Page } from 'puppeteer-core';
import { panelBook } from '../../../lib/texts/panel.ts';
import { speaker } from '../../../lib/texts/say.ts';
import { type Panel, panel } from '../browsers/panel-driver.ts';
import { until } from '../browsers/until.ts';
import { accepted } from '../e2e/portal-state.ts';
import { charactersKept, type Words } from './words.ts';

const say = speaker(panelBook, 'en');

/** A press on a panel that was not in sight for long is refused, and says so; then a person presses again. */
async function askForDrafts(page: Page, shown: Panel): Promise<void> {
  await until('the list of drafts', async () => {
    if ((await shown.text()).includes(say('chooseDraft'))) return true;
    const spot = await shown.spot(say('restoreDraft'));
    if (spot) await page.mouse.click(spot.x, spot.y);
    return false;
  });
}

/**
 * Takes a draft up in a fresh form, as the user does: offer, choice by the company's name, preview, click.
 * @returns how many characters of `typed` the application holds afterwards.
 */
export async function restoreInto(page: Page, typed: Partial<Words>): Promise<number> {
  const shown = panel(page);
  const name = (typed.companyName ?? '').split(' ')[0] ?? '';
  await askForDrafts(page, shown);
  await shown.click(new RegExp(`^${name} `));
  await shown.click(/^Fill \d+ fields?$/);
  await shown.waitFor((view) => view.buttons.includes(say('undoFill')));
  return charactersKept(typed, await accepted(page));
}
