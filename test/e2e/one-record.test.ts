import { expect, test } from 'vitest';
import { plainBrowser } from '../bench/blank-page.ts';
import { bundled } from '../bench/bundle.ts';
import { browserUnderTest } from '../support/browsers/under-test.ts';

/** An account form that asks for no state, behind a search that does, and one that asks who somebody is. */
const page = `<!doctype html><title>Form</title>
<form><label>State <input id=s1></label><label>ZIP code <input id=s2></label><button>Find</button></form>
<form><label>Company <input id=a1></label><label>Street <input id=a2></label><label>City <input id=a3></label></form>
<form><label>First name <input id=p1></label><label>Last name <input id=p2></label><button>Find</button></form>`;

test('what a search asks for is recognised and is none of the record', async () => {
  const plain = await plainBrowser(browserUnderTest());
  try {
    const tab = await plain.browser.newPage();
    await tab.goto('about:blank');
    await tab.setContent(page);
    await tab.evaluate(await bundled('lib/page/find-fields.ts', 'finder'));
    await tab.evaluate(await bundled('lib/page/one-record.ts', 'record'));
    const [found, taken] = await tab.evaluate(() => {
      type Field = { key: string; element: Element };
      type IsMark = (mark: string, key: string) => boolean;
      const { finder, record } = window as unknown as {
        finder: { findFields(root: Document): Field[] };
        record: { oneRecord(fields: Field[], isMark: IsMark): Field[] };
      };
      const all = finder.findFields(document);
      const chosen = record.oneRecord(all, (mark, key) => mark === 'search' && key === 'find');
      return [all, chosen].map((fields) =>
        Object.fromEntries(fields.map(({ key, element }) => [element.id, key])),
      );
    });
    const account = { a1: 'companyName', a2: 'addressLine1', a3: 'city' };
    const person = { p1: 'firstName', p2: 'lastName' };
    expect(found).toEqual({ s1: 'state', s2: 'postalCode', ...account, ...person });
    expect(taken).toEqual({ ...account, ...person });
  } finally {
    await plain.close();
  }
});
