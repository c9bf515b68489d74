import { seeded } from './seeded.ts';

/** Labels of the form to be found; the rest of the page is what such pages hold beside it. */
const wanted = [
  ['companyName', 'Company name'],
  ['address1', 'Address line 1'],
  ['address2', 'Address line 2'],
  ['city', 'City'],
  ['state', 'State/Province'],
  ['zip', 'ZIP/Postal code'],
  ['domain', 'Primary domain name'],
  ['first', 'First name'],
  ['last', 'Last name'],
  ['mail', 'Email address'],
  ['phone', 'Phone number'],
];
const words = 'Region Team Quota Seat Term Margin Ledger Branch Cost Batch Route Shift'.split(' ');

const box = (id: string, label: string) =>
  `<div class="row"><label for="${id}">${label}</label><div><span><input id="${id}" type="text"></span></div></div>`;

function other(at: number, label: string): string {
  const id = `other-${at}`;
  switch (at % 5) {
    case 0:
      return box(id, label);
    case 1:
      return `<div><span id="${id}-l">${label}</span><input aria-labelledby="${id}-l" type="text"></div>`;
    case 2:
      return `<label><input type="checkbox" name="${id}"> ${label}</label>`;
    case 3:
      return `<label for="${id}">${label}</label><select id="${id}"><option>None</option><option>${label}</option></select>`;
    default:
      return `<x-box data-label="${label}"></x-box>`;
  }
}

/** Every fifth control stands in an open shadow root, as in the portal. */
const script = `customElements.define('x-box', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML =
      '<label for="box"></label><input id="box" type="text">';
    this.shadowRoot.querySelector('label').textContent = this.dataset.label;
  }
});`;

/** @returns a page with a form of the given number of controls; `count` 0 gives a page with text alone. */
export function controlPage(count: number): string {
  const random = seeded(21);
  const form = wanted.map(([id = '', label = '']) => box(id, label));
  const rest = Array.from({ length: Math.max(0, count - form.length) }, (_, at) =>
    other(at, `${random.pick(words)} ${random.pick(words).toLowerCase()} ${at}`),
  );
  const body = count === 0 ? '<p>Nothing to fill in here.</p>'.repeat(50) : [...form, ...rest].join('\n');
  return `<!doctype html><html lang="en"><title>Customers</title><script>${script}</script><h1>${count === 0 ? 'Home' : 'Account info'}</h1><form>${body}</form></html>`;
}
