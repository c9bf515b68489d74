import { labelKey } from '../portals/label-key.ts';
import type { Control } from './controls.ts';
import { labelTexts } from './label-texts.ts';
import { comboboxText } from './read-field.ts';
import { hostsOf } from './walk.ts';

/** What builders of pages name boxes with. None of these ever holds what is in the box. */
const named = [
  'id',
  'name',
  'placeholder',
  'autocomplete',
  'formcontrolname',
  'data-testid',
  'data-test-id',
  'data-automation-id',
  'data-l10n-key',
  'data-field',
];

/** What a page makes up anew: mixes of digits and letters, long hexadecimal words, and every counter of an id. */
function lasting(name: string, raw: string): string {
  const parts = raw.split(/[^\p{L}\p{N}]+/u).filter((part) => !/\d\p{L}|^[\da-f]{4,}$|\d{2}/iu.test(part));
  const text = parts
    .join(' ')
    .replace(/(\p{Ll})([\p{Lu}\d])/gu, '$1 $2')
    .toLowerCase();
  return (name === 'id' ? text.replace(/\d/g, '') : text).replace(/(^| )[a-z](?= |$)/g, '').trim();
}

/**
 * @returns the label as people see it, without a required mark. A list that counts its choice as part of its name ("Country Poland") is called
 * without it: nothing that was entered may be remembered.
 */
export function labelOf({ element, kind, labels }: Control): string {
  // The other sources are the builders' words, not what people see.
  const text = labelTexts(element, labels).find(({ source }) => /^n/.test(source))?.text ?? '';
  const held = kind === 'combobox' && element.localName !== 'input' ? comboboxText(element) : '';
  return (held && text.endsWith(held) ? text.slice(0, -held.length) : text)
    .replace(/(?<![\s*:])[\s*:]+$/, '')
    .trim();
}

/**
 * @returns what tells this box from others and stays when the page draws it anew, each with a letter in front: `l` its
 * label (`u` for none), `s` the heading above, `n` names that were given to it, `t` what it is, `h` the components around it.
 */
export function traitsOf(control: Control): string[] {
  const { element, section } = control;
  const hosts = hostsOf(element);
  const label = labelKey(labelOf(control));
  const traits = [
    label ? ['l', label] : ['u', 'unlabelled'],
    ['s', labelKey(section)],
    ['t', `${element.localName} ${element.getAttribute('role') ?? (element as HTMLInputElement).type ?? ''}`],
    ['h', hosts.map((host) => host.localName).join(' ')],
  ];
  for (const holder of [element, ...hosts.slice(0, 1)]) {
    for (const name of named) {
      const text = lasting(name, holder.getAttribute(name) ?? '');
      if (text) traits.push(['n', `${name} ${text}`]);
    }
  }
  return traits.filter(([, text]) => text).map(([kind, text]) => `${kind}:${text}`.slice(0, 160));
}
