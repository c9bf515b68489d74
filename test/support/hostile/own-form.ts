import { serveText } from '../../bench/serve-text.ts';

const fields = [
  'Company name',
  'Address line 1',
  'City',
  'ZIP/Postal code',
  'First name',
  'Last name',
  'Email address',
  'Phone number',
];

/** The ids of the form's controls, in the order of the labels: `f0` is the company's name, `fc` the country. */
export const companyBox = '#f0';
export const cityBox = '#f2';
export const countryList = '#fc';

/** Markup that a test puts into the form. */
export type OwnForm = {
  /** Attributes of the form. */
  form?: string;
  /** Inside the form, before its fields. */
  before?: string;
  /** Inside the form, behind its fields. */
  after?: string;
};

function formPage({ form = '', before = '', after = '' }: OwnForm): string {
  const boxes = fields.map((label, at) => `<p><label for="f${at}">${label}</label><input id="f${at}"></p>`);
  return `<!doctype html><html lang="en"><title>Customers</title><main><h1>Add customer</h1><h2>Account info</h2>
<form ${form} onsubmit="return false">${before}<h3>Company information</h3>
<p><label for="fc">Country/region</label><select id="fc"><option value="">Select</option>
<option value="NO">Norway</option><option value="PL">Poland</option></select></p>
${boxes.join('\n')}${after}
<button type="button">Next: Review</button></form></main></html>`;
}

/**
 * Serves pages with a form of plain controls, written by hand as an attacker would, under an address that may hold it.
 * @returns `add` gives the address of another page.
 */
export async function serveOwnForms(): Promise<{ add(form: OwnForm): string; close(): void }> {
  const pages: string[] = [];
  const { url, close } = await serveText((path) => pages[Number(path.split('/')[1])] ?? '');
  return {
    add: (form) => `${url}/${pages.push(formPage(form)) - 1}/dashboard/v2/customers/add`,
    close,
  };
}
