/** A form that other tools take wrongly, and what its controls are, by their ids. */
export type Mistaken = {
  trap: string;
  form: string;
  keys: Record<string, string>;
  /** These may be recognised as that, or be left alone. What is named nowhere is no field of ours. */
  again?: Record<string, string>;
};

const shell = (body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Form</title><h1>Account info</h1><form>${body}</form></html>`;

/** A native box with its label. */
const box = (id: string, label: string, attributes = '') =>
  `<p><label for="${id}">${label}</label><input id="${id}" ${attributes}></p>`;

const countries =
  '<option value="">Select</option><option value="NO">Norway</option><option value="PL">Poland</option>';

/** The ways in which kits draw a list. */
const lists: Record<string, (id: string, label: string) => string> = {
  'native lists': (id, label) =>
    `<label for="${id}">${label}</label><select id="${id}">${countries}</select>`,
  'text boxes named by aria-labelledby': (id, label) =>
    `<span id="${id}-l">${label}</span><input id="${id}" aria-labelledby="${id}-l">`,
  'text boxes named by aria-label': (id, label) => `<input id="${id}" aria-label="${label}">`,
  'buttons with the role of a combobox': (id, label) =>
    `<label id="${id}-l">${label}</label><button type="button" id="${id}" role="combobox" aria-labelledby="${id}-l">Select</button>`,
  'boxes with the role of a combobox': (id, label) =>
    `<label for="${id}">${label}</label><input id="${id}" role="combobox" aria-haspopup="listbox">`,
  'lists of a kit in shadow roots': (id, label) => `<kit-list id="${id}" label="${label}"></kit-list>`,
};

const kit = `<script>
for (const [name, inner] of [
  ['kit-list', '<div role="combobox" tabindex="0" aria-haspopup="listbox"><slot></slot>&nbsp;</div>'],
  ['kit-box', '<label for="i"><slot name="label"></slot></label><input id="">'],
])
  customElements.define(name, class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML = inner;
      this.shadowRoot.querySelector('[role=combobox]')?.setAttribute('aria-label', this.getAttribute('label'));
    }
  });
</script>`;

const kitBox = (id: string, label: string) =>
  `<kit-box id="${id}"><span slot="label">${label}</span></kit-box>`;

/** What each form teaches stands in its name. */
export const mistaken: readonly Mistaken[] = [
  ...Object.entries(lists).map(([kind, list]) => ({
    trap: `"Country/region" and "State/province" as ${kind} are not taken for each other`,
    form: shell(
      `${kit}${box('a', 'Company name')}${box('b', 'City')}${list('c', 'State/province')}${box('d', 'ZIP/Postal code')}${list('e', 'Country/region')}`,
    ),
    keys: { a: 'companyName', b: 'city', c: 'state', d: 'postalCode', e: 'country' },
  })),
  {
    trap: 'names that all begin with billingAddress do not make a street of them',
    form: shell(
      [
        box('billingAddressStreet', 'Street', 'name="billingAddressStreet" autocomplete="address-line1"'),
        box('billingAddressZip', 'Zip', 'name="billingAddressZip" autocomplete="postal-code"'),
        box('billingAddressCity', 'City', 'name="billingAddressCity" autocomplete="address-level2"'),
        box('billingAddressPhone', 'Phone', 'name="billingAddressPhone" autocomplete="tel"'),
        `<label for="billingAddressCountry">Country</label><select id="billingAddressCountry" name="billingAddressCountry" autocomplete="country">${countries}</select>`,
      ].join(''),
    ),
    keys: {
      billingAddressStreet: 'addressLine1',
      billingAddressZip: 'postalCode',
      billingAddressCity: 'city',
      billingAddressPhone: 'phone',
      billingAddressCountry: 'country',
    },
  },
  {
    trap: 'the same names without any autocomplete',
    form: shell(
      [
        box('billingAddress1', 'Street', 'name="billingAddress1"'),
        box('billingAddressZip', 'Zip', 'name="billingAddressZip"'),
        box('billingAddressCity', 'City', 'name="billingAddressCity"'),
        box('billingAddressPhone', 'Phone', 'name="billingAddressPhone"'),
      ].join(''),
    ),
    keys: {
      billingAddress1: 'addressLine1',
      billingAddressZip: 'postalCode',
      billingAddressCity: 'city',
      billingAddressPhone: 'phone',
    },
  },
  {
    trap: 'a last name beside the e-mail address stays a last name, whatever the names of the boxes begin with',
    form: shell(
      box('email_first_name', 'First name', 'name="email_first_name"') +
        box('email_last_name', 'Last name', 'name="email_last_name"') +
        box('email_address', 'Email', 'name="email_address"'),
    ),
    keys: { email_first_name: 'firstName', email_last_name: 'lastName', email_address: 'email' },
  },
  {
    trap: 'both address lines are themselves, and the second alone is no first one',
    form: shell(box('a', 'Address line 1') + box('b', 'Address line 2') + box('c', 'City')),
    keys: { a: 'addressLine1', b: 'addressLine2', c: 'city' },
  },
  {
    trap: 'a second line without a first one',
    form: shell(box('a', 'Company name') + box('b', 'Address line 2') + box('c', 'City')),
    keys: { a: 'companyName', b: 'addressLine2', c: 'city' },
  },
  {
    trap: 'the e-mail address to be typed again is that or nothing',
    form: shell(
      box('a', 'Email', 'type="email"') + box('b', 'Confirm email', 'type="email"') + box('c', 'City'),
    ),
    keys: { a: 'email', c: 'city' },
    again: { b: 'email' },
  },
  {
    trap: 'a name and an e-mail address are told without a third field',
    form: shell(box('a', 'Full name') + box('b', 'Email')),
    keys: { a: 'fullName', b: 'email' },
  },
  {
    trap: 'what only has "name" in it is nobody’s name',
    form: shell(
      box('a', 'Company name') +
        box('b', 'Username') +
        box('c', 'File name') +
        box('d', 'Name of the course'),
    ),
    keys: { a: 'companyName' },
  },
  {
    trap: 'kits that keep box and label apart by shadow roots',
    form: shell(
      `${kitBox('a', 'Company name')}${kitBox('b', 'First name')}${kitBox('c', 'Last name')}${kitBox('d', 'City')}${kit}`,
    ),
    keys: { a: 'companyName', b: 'firstName', c: 'lastName', d: 'city' },
  },
  {
    trap: 'domain, registration number and agreement date, which no browser knows',
    form: shell(
      box('a', 'Primary domain name') +
        box('b', 'Registration number') +
        box('c', 'Date of agreement acceptance', 'type="date"'),
    ),
    keys: { a: 'domainPrefix', b: 'registrationId', c: 'agreement.date' },
  },
  {
    trap: 'labels in scripts without Latin letters',
    form: shell(
      box('a', '会社名') + box('b', '市区町村') + box('c', '郵便番号') + box('d', '電話番号'),
      'ja',
    ),
    keys: { a: 'companyName', b: 'city', c: 'postalCode', d: 'phone' },
  },
  {
    trap: 'a postal code that asks for a telephone’s keys',
    form: shell(box('a', 'ZIP code', 'type="tel"') + box('b', 'Phone', 'type="tel"')),
    keys: { a: 'postalCode', b: 'phone' },
  },
  {
    trap: 'searches, passwords, cards and codes are no fields; a newsletter takes an address at most',
    form: `${shell(box('a', 'Company name'))}
<form role="search">${box('b', 'Search customers', 'type="search"')}${box('b2', 'Search', 'placeholder="Company name, domain or ID"')}</form>
<form><h3>Newsletter</h3>${box('c', 'Subscribe to our newsletter', 'type="email"')}</form>
<form>${box('d', 'Password', 'type="password"')}${box('e', 'Name on card', 'autocomplete="cc-name"')}${box('f', 'City', 'autocomplete="one-time-code"')}</form>`,
    keys: { a: 'companyName' },
    again: { c: 'email' },
  },
  {
    trap: 'boxes that nobody can see or reach are traps for robots',
    form: shell(
      `<div style="position:absolute;left:-9999px">${box('h1', 'Company name', 'autocomplete="organization" tabindex="-1"')}</div>
<div style="position:absolute;top:-9999px">${box('h2', 'City', 'tabindex="-1"')}</div>
<div hidden>${box('h3', 'First name')}</div>${box('a', 'Company name')}${box('b', 'City')}${box('c', 'First name')}`,
    ),
    keys: { a: 'companyName', b: 'city', c: 'firstName' },
  },
  {
    trap: 'a fax is told apart from a phone, and a second address is an address too or nothing',
    form: shell(
      `<h2>Billing address</h2>${box('a', 'Street')}${box('b', 'City')}${box('c', 'Phone')}${box('d', 'Fax')}
<h2>Shipping address</h2>${box('e', 'Street')}${box('f', 'City')}`,
    ),
    keys: { a: 'addressLine1', b: 'city', c: 'phone', d: 'fax' },
    again: { e: 'addressLine1', f: 'city' },
  },
];
