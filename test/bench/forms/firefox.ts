import type { Page } from 'puppeteer-core';
import { runInBrowserWindow } from '../../support/browsers/bidi.ts';
import { inOurWords, writtenOn } from './marked-tab.ts';
import type { Predictions } from './score.ts';

const attribute = 'firefox-says';

/** Firefox's kinds by the labels' ones. */
const words: Readonly<Record<string, string>> = {
  'given-name': 'firstName',
  'family-name': 'lastName',
  name: 'fullName',
  organization: 'companyName',
  'street-address': 'addressLine1',
  'address-line1': 'addressLine1',
  'address-line2': 'addressLine2',
  'address-level2': 'city',
  'address-level1': 'state',
  'postal-code': 'postalCode',
  country: 'country',
  'country-name': 'country',
  tel: 'phone',
  'tel-national': 'phone',
  'tel-area-code': 'phone',
  'tel-local': 'phone',
  'tel-local-prefix': 'phone',
  'tel-local-suffix': 'phone',
  email: 'email',
};

/**
 * Runs in the page's process with Firefox's own powers: its classifier on each form of the page, the part that looks
 * at the controls and the part that looks at their neighbours, as when a person enters a field. Forms that Firefox
 * would not offer to fill in the end, an e-mail address alone for instance, are kept.
 */
const classify = `
  const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
  const { FormAutofillHandler } = load('shared/FormAutofillHandler');
  const { FormAutofillHeuristics } = load('shared/FormAutofillHeuristics');
  const { AutofillFormFactory } = load('shared/AutofillFormFactory');
  const { FormAutofillUtils } = load('shared/FormAutofillUtils');
  const roots = new Set();
  let problem = '';
  try {
    for (const element of FormAutofillUtils.queryEligibleElements(content.document)) {
      const form = AutofillFormFactory.createFromField(element);
      if (roots.has(form.rootElement)) continue;
      roots.add(form.rootElement);
      const fields = FormAutofillHandler.collectFormFieldDetails(form);
      FormAutofillHeuristics.parseAndUpdateFieldNamesParent(fields);
      for (const field of fields) field.element.setAttribute('${attribute}', field.fieldName);
    }
  } catch (error) {
    problem = String(error);
  }
  sendAsyncMessage('Firstpass:Classified', problem);
`;

const ask = `new Promise((done) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const hear = ({ data }) => {
    messageManager.removeMessageListener('Firstpass:Classified', hear);
    done(data);
  };
  messageManager.addMessageListener('Firstpass:Classified', hear);
  messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(`{${classify}}`)}), false);
})`;

/**
 * @param tab the one that its browser shows.
 * @returns what Firefox's own classifier says of the page in it. @throws if this Firefox has another one.
 */
export async function askFirefox(tab: Page): Promise<Predictions> {
  const problem = await runInBrowserWindow(tab.browser(), ask);
  if (problem !== '') throw new Error(`Firefox's classifier: ${problem}`);
  return inOurWords(await writtenOn(tab, attribute), words);
}
