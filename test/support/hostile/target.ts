import type { Page } from 'puppeteer-core';
import { defaultSettings } from '../../../lib/account/settings.ts';
import { panelBook } from '../../../lib/texts/panel.ts';
import { speaker } from '../../../lib/texts/say.ts';
import { panel } from '../browsers/panel-driver.ts';
import { settledSight } from '../browsers/settled-sight.ts';
import { until } from '../browsers/until.ts';
import type { Stage } from '../e2e/stage.ts';
import { putStored } from '../e2e/stored.ts';

export const say = speaker(panelBook, 'en');

/** Stores a profile of defaults, so that there is something to fill. @param own any of the extension's own pages. */
export async function plantDefaults(own: Page, tag = 'Planted'): Promise<void> {
  const profile = { id: 'planted', name: 'Planted', country: 'PL', state: 'mazowieckie', tags: [tag] };
  const data = { ...defaultSettings, profiles: [profile], activeProfile: profile.id };
  await putStored(own, { settings: { v: 1, at: 0, data } });
}

/** The button that writes into the form. */
export const fillButton = /^Fill \d+ fields?$/;

/** Opens a form with the fill preview open and its button ready to be pressed. The mouse rests elsewhere. */
export async function openPreview(stage: Stage): Promise<Page> {
  const page = await stage.open('v2/customers/add', '?kit=html');
  await panel(page).waitFor((view) => view.buttons.includes(say('fillForm')));
  await settledSight(page);
  await panel(page).click(say('fillForm'));
  await page.mouse.move(2, 2);
  await readySpot(page);
  return page;
}

/** @returns where the fill button is, once it can be pressed. */
export async function readySpot(page: Page): Promise<{ x: number; y: number }> {
  return until('the fill button to be ready', async () => {
    const spot = await panel(page).spot(fillButton);
    return spot && !spot.disabled ? spot : undefined;
  });
}

/** @returns the pixels around a place, for telling whether somebody still sees the same there. */
export async function pixelsAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
  const clip = { x: Math.round(x) - 30, y: Math.round(y) - 10, width: 60, height: 20 };
  return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}
