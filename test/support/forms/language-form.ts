/** The fields of the account form with their name in the label files and what they are called by us. */
export const labelledFields = [
  ['country', 'country'],
  ['companyName', 'companyName'],
  ['primaryDomainName', 'domainPrefix'],
  ['registrationId', 'registrationId'],
  ['addressLine1', 'addressLine1'],
  ['addressLine2', 'addressLine2'],
  ['city', 'city'],
  ['state', 'state'],
  ['postalCode', 'postalCode'],
  ['firstName', 'firstName'],
  ['middleName', 'middleName'],
  ['lastName', 'lastName'],
  ['email', 'email'],
  ['phone', 'phone'],
] as const;

/** A label with what portals put around it. */
export type Wording = { label: string; required?: string; help?: string };

const choosable = new Set<string>(['country', 'state']);

const escaped = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** Ids say nothing, as those of generated pages do; each way to tie a label to its box takes its turn. */
function row(key: string, { label, required = '', help = '' }: Wording, at: number): string {
  const id = `x${(at * 7919 + 104_729).toString(36)}`;
  const text = escaped(required === '' ? label : `${label} ${required}`);
  const note = help === '' ? '' : `<small>${escaped(help)}</small>`;
  const box = (attributes: string) =>
    choosable.has(key)
      ? `<select data-key="${key}" ${attributes}><option value=""></option><option value="1">A</option></select>`
      : `<input data-key="${key}" ${attributes}>`;
  const ways = [
    `<div><label for="${id}">${text}</label>${box(`id="${id}"`)}${note}</div>`,
    `<label><span>${text}</span>${box('')}${note}</label>`,
    `<div><span id="${id}">${text}</span><div>${box(`aria-labelledby="${id}"`)}</div>${note}</div>`,
    `<div><div>${text}</div><div>${box('')}</div></div>`,
    `<div>${box(`aria-label="${text}"`)}${note}</div>`,
  ];
  return ways[at % ways.length] as string;
}

/**
 * @param wordings the form's labels by the label files' names; fields without one are left out.
 * @returns the page's markup; each control says in `data-key` which field it is.
 */
export function languageForm(language: string, wordings: Record<string, Wording | undefined>): string {
  const rows = labelledFields.flatMap(([name], at) => {
    const wording = wordings[name];
    return wording ? [row(name, wording, at)] : [];
  });
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>Form</title><form>${rows.join('')}</form></html>`;
}
