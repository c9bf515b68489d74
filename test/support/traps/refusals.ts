const row = (label: string, control: string) => `<p><label>${label} ${control}</label></p>`;

/** Each native box tells its name; the lists of this page take a choice only when one of their options is clicked. */
const script = `
const held = window.held = {};
document.addEventListener('input', ({ target }) => {
  if (target.name) held[target.name] = target.type === 'checkbox' ? target.checked : target.value;
});
for (const list of document.querySelectorAll('[data-options]')) {
  const box = list.querySelector('[role=combobox]');
  const menu = document.createElement('div');
  menu.setAttribute('role', 'listbox');
  menu.hidden = true;
  menu.id = list.dataset.name + '-list';
  box.setAttribute('aria-controls', menu.id);
  for (const text of list.dataset.options.split(',')) {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.textContent = text;
    option.onclick = () => {
      held[list.dataset.name] = text;
      if (box.localName === 'input') box.value = text;
      else box.textContent = text;
      menu.hidden = true;
      box.setAttribute('aria-expanded', 'false');
    };
    menu.append(option);
  }
  list.append(menu);
  box.onclick = () => {
    menu.hidden = false;
    box.setAttribute('aria-expanded', 'true');
  };
}
customElements.define('closed-box', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed' });
    root.innerHTML = '<label>Middle name <input></label>';
    root.addEventListener('change', ({ target }) => { held.middleName = target.value; });
  }
});
`;

const list = (name: string, label: string, box: string, options: string) =>
  `<div data-name="${name}" data-options="${options}"><span id="${name}-label">${label}</span>${box.replace('>', ` aria-labelledby="${name}-label" aria-expanded="false">`)}</div>`;

/** A form between boxes that look like its own, inside frames without an address and lists that only seem to take a text. */
export const refusals = `
<iframe src="about:blank" title="Empty"></iframe>
<iframe srcdoc="<label>Notes <input></label>" title="Notes"></iframe>
<form role="search">${row('Search', '<input type="search" name="search">')}${row('Search customers', '<input name="q" placeholder="Company name, domain or ID">')}</form>
<form onsubmit="return false">
${row('Company name', '<input name="companyName">')}
${row('Address line 1', '<input name="billingAddressLine1" autocomplete="address-line1">')}
${row('Address line 2', '<input name="billingAddressLine2" autocomplete="address-line2">')}
${row('City', '<input name="billingAddressCity" autocomplete="address-level2">')}
${row('ZIP/Postal code', '<input name="billingAddressZip" autocomplete="postal-code" maxlength="8">')}
${list('country', 'Country/region', '<input role="combobox" autocomplete="off">', 'Norway,Poland,United States')}
${list('state', 'State/province', '<div role="combobox" tabindex="0">Select</div>', 'Oregon,Washington')}
${row('First name', '<input name="contactFirst">')}
<closed-box></closed-box>
${row('Last name', '<input name="contactLast">')}
${row('Email address', '<input type="email" name="contactEmail">')}
${row('Confirm email address', '<input type="email" name="contactEmailAgain">')}
${row('Phone number', '<input type="tel" name="billingAddressPhone">')}
${row('Fax', '<input type="tel" name="fax">')}
${row('Registration ID number', '<input name="registrationId" inputmode="numeric">')}
${row('Password', '<input type="password" name="password">')}
${row('Confirm password', '<input type="password" name="passwordAgain">')}
<p style="position:absolute;left:-9999px">${'Company'} <input name="honeypot" tabindex="-1" autocomplete="organization"></p>
</form>
<form onsubmit="return false"><h3>Newsletter</h3>${row('Your email', '<input type="email" name="newsletter" placeholder="Subscribe to our newsletter">')}
${row('Yes, send me news', '<input type="checkbox" name="news">')}</form>
<script>${script}</script>`;
