import type { Page } from 'puppeteer-core';
import { panelBook } from '../../../lib/texts/panel.ts';
import { speaker } from '../../../lib/texts/say.ts';
import { panel } from '../browsers/panel-driver.ts';
import { accepted } from '../e2e/portal-state.ts';
import { charactersKept, type Words } from './words.ts';

const say = speaker(panelBook, 'en');

/**
 * Takes a draft up in a fresh form, as the user does: offer, choice by the company's name, preview, click.
 * @returns how many characters of `typed` the application holds afterwards.
 */
export async function restoreInto(page: Page, typed: Partial<Words>): Promise<number> {
  const shown = panel(page);
  const name = (typed.companyName ?? '').split(' ')[0] ?? '';
  await shown.click(say('restoreDraft'));
  await shown.waitFor((view) => view.text.includes(say('chooseDraft')));
  await shown.click(new RegExp(`^${name} `));
  await shown.click(/^Fill \d+ fields?$/);
  await shown.waitFor((view) => view.buttons.includes(say('undoFill')));
  return charactersKept(typed, await accepted(page));
}
