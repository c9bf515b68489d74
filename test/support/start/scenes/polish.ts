import assert from 'node:assert/strict';
import { panel } from '../../browsers/panel-driver.ts';
import { press, waitForText } from '../extension-page.ts';
import { typeRecord } from '../sample.ts';
import { extensionPage, openPortal, portalPage, type Scene } from '../stage.ts';

/** The same on a Polish portal, with the surfaces in Polish. */
export const polishScenes: Scene[] = [
  {
    name: 'Polish empty form',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = await openPortal(stage, '/pl-pl/dashboard/v2/customers/add');
      const { heading } = await panel(page).waitFor((view) => view.heading.startsWith('Pusty formularz'));
      return `"${heading}"`;
    },
  },
  {
    name: 'Polish bad record',
    on: 'portal',
    frame: 'both',
    async play(stage) {
      const page = portalPage(stage);
      await typeRecord(page, 'pl');
      const { heading, text } = await panel(page).waitFor(
        (view) => view.findings.length >= 5 && view.text.includes('zapisano'),
      );
      assert.match(text, /ZAKŁAD MECHANICZNY/);
      return `"${heading}"`;
    },
  },
  {
    name: 'Polish side panel',
    on: 'side panel',
    frame: 'both',
    async play(stage) {
      const page = await extensionPage(stage, 'side panel');
      await page.bringToFront();
      await press(page, 'Rekord');
      await waitForText(page, /do poprawy/);
      return 'the record of the Polish form, in Polish';
    },
  },
  {
    name: 'Polish popup',
    on: 'popup',
    frame: 'popup',
    async play(stage) {
      const page = await extensionPage(stage, 'popup');
      await page.bringToFront();
      const text = await waitForText(page, /Dodaj klienta: \d+ z \d+/);
      return `"${/Dodaj klienta: \d+ z \d+/.exec(text)?.[0]}"`;
    },
  },
];
