import type { ServedPortal } from '../../portal/server/serve.ts';
import type { Launched } from '../browsers/launched.ts';
import { badRecord, sampleCustomers, setUp } from './sample.ts';

const guide = (url: string, product: string) => `
Firstpass runs in the ${product} window that has just opened, on the practice portal at ${url}
A sample list of ${sampleCustomers} customers is imported, and a profile of defaults named Poland is set up.

Try this:
  1  Type into the form: Country/region ${badRecord.en.country}${badRecord.en.values
    .slice(0, 2)
    .map(([label, value]) => `, ${label} "${value}"`)
    .join('')}.
     The panel on the right says what is wrong. Press a suggested value to take it over.
  2  Press Fill form: you see what your defaults would fill in before anything is written.
  3  Type the company "Bergmann & Töchter": it may already be a customer. Open side panel says which one.
  4  Close the tab and open Add customer again: your draft is still there.
  5  Click the Firstpass button of the browser's toolbar for the checklist of the whole flow.

Close the browser or press Ctrl-C to end.
`;

/** Opens the Add customer page in a window and leaves it to the user. @returns when the browser was closed. */
export async function showWindow(launched: Launched, portal: ServedPortal): Promise<void> {
  const { browser } = launched;
  const ended = new Promise<void>((done) => {
    browser.once('disconnected', () => done());
    // On macOS a browser lives on without a window.
    browser.on('targetdestroyed', () => void browser.pages().then((pages) => pages.length === 0 && done()));
  });
  const [blank] = await browser.pages();
  await setUp(launched);
  await launched.newPage(`${portal.url}/dashboard/v2/customers/add`);
  await blank?.close();
  console.log(guide(portal.url, launched.name === 'firefox' ? 'Firefox' : 'Chromium'));
  await ended;
}
