import { portalField } from '../../browsers/portal-driver.ts';
import { press, waitForText } from '../extension-page.ts';
import { enterDefaults, importSampleList, sampleCustomers } from '../sample.ts';
import { extensionPage, type Scene } from '../stage.ts';

const tab = (name: string, text: string | RegExp, says: string): Scene => ({
  name: `options ${name.toLowerCase()}`,
  on: 'options',
  frame: 'both',
  async play(stage) {
    const page = await extensionPage(stage, 'options');
    await page.bringToFront();
    await press(page, name);
    await waitForText(page, text);
    return says;
  },
});

/** The first thing a new user does: the customer list, then the defaults. */
export const optionsFirst: Scene[] = [
  {
    name: 'import the customer list',
    on: 'options',
    frame: 'both',
    async play(stage) {
      const shown = await importSampleList(await extensionPage(stage, 'options'));
      if (!shown.includes(`${sampleCustomers} customers read`))
        throw new Error(`Not ${sampleCustomers} customers:\n${shown}`);
      if (!/Row 34/.test(shown)) throw new Error(`The row without a name is not named:\n${shown}`);
      return `${sampleCustomers} customers read, two rows skipped with the reason`;
    },
  },
  {
    name: 'set defaults',
    on: 'options',
    frame: 'both',
    async play(stage) {
      await enterDefaults(await extensionPage(stage, 'options'));
      return 'a profile with country, mail domain and tag is saved';
    },
  },
];

/** The other tabs of the options. */
export const optionsRest: Scene[] = [
  tab('Rules', 'Names that are right', 'every rule is listed with its severity'),
  tab('Data', 'Delete everything', 'expiry, export, import and delete are offered'),
  tab('Language', 'Language', 'the language can be chosen'),
];

/** Switches the surfaces to Polish, in the options, as a user does. */
export const switchToPolish: Scene = {
  name: 'options in Polish',
  on: 'options',
  frame: 'both',
  async play(stage) {
    const page = await extensionPage(stage, 'options');
    await page.bringToFront();
    await press(page, 'Language');
    await portalField(page, 'Language of Firstpass').pick('Polski');
    await waitForText(page, 'Opcje Firstpass');
    return 'the options speak Polish at once';
  },
};
