import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { explainedKey } from '../../../components/options/rules-state.ts';
import { explainRule } from '../../../lib/flows/rule-reference.ts';
import { rules } from '../../../lib/rules/index.ts';
import { allByRole, byRole } from '../panel/by-role.ts';
import { control, type } from '../sidepanel/sidepanel-stage.tsx';
import { choose, press, stage, start } from './options-stage.tsx';

const shown = { ...start, part: 'rules' } as const;
const withSeverities = (severities: (typeof start)['settings']['rules']['severities']) => ({
  ...shown,
  settings: { ...start.settings, rules: { ...start.settings.rules, severities } },
});
const status = (root: HTMLElement) =>
  [...root.querySelectorAll('.rules-counted [role=status]')].map((one) => one.textContent).join();
const listed = (root: HTMLElement) => [...root.querySelectorAll('[id^=why-]')].map(({ id }) => id.slice(4));

test('rules stand in groups by the fields they are about, each rule once', () => {
  const { root, show } = stage();
  show(shown);
  const names = [...root.querySelectorAll('.rule-group > h3')].map((one) => one.textContent);
  expect(names).toEqual(['The whole record', 'Company', 'Address', 'Contact', 'Customer agreement']);
  expect(listed(root).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  const address = byRole(root, 'list', 'Address');
  expect(address.querySelector('[aria-label="Severity of: Postal code"]')).toBeTruthy();
});

test('before the background answered every rule is there all the same', () => {
  const { root, show } = stage();
  show({ ...shown, rules: { facts: [], explained: {} } });
  expect(listed(root).length).toBe(rules.length);
});

test('what is as shipped says what that is', () => {
  const { root, show } = stage();
  show(shown);
  const select = root.querySelector('[aria-describedby=why-email-format]') as HTMLSelectElement;
  expect(select.selectedOptions[0]?.textContent).toBe('As shipped: To fix');
});

test('what the user changed is counted, found and taken back', () => {
  const { root, show, actions } = stage();
  show(withSeverities({ 'email-format': 'off', 'phone-format': 'error', 'no-such-rule': 'off' }));
  expect(status(root)).toBe(`${rules.length} rules · 2 changed · 1 off`);
  choose(control<HTMLSelectElement>(root, 'Show'), 'off');
  expect(listed(root)).toEqual(['email-format']);
  choose(control<HTMLSelectElement>(root, 'Show'), 'changed');
  expect(listed(root).toSorted()).toEqual(['email-format', 'phone-format']);
  press(byRole(root, 'button', 'Reset all rules'));
  expect(actions.resetRules).toHaveBeenCalled();
  show(shown);
  expect(status(root)).toBe('No rule is changed.');
});

test('what the organisation set is not the user’s change', () => {
  const { root, show } = stage();
  const policy = { ruleSeverities: { 'email-format': 'off' } } as const;
  show({ ...withSeverities({ 'email-format': 'off' }), managed: { policy, refused: [] } });
  expect(status(root)).toBe(`${rules.length} rules · 1 off`);
  expect(allByRole(root, 'button').map((one) => one.textContent)).not.toContain('Reset all rules');
});

/** What the browser does at a click on the summary. */
function open(root: HTMLElement, id: string): HTMLElement {
  const details = root.querySelector(`[id="why-${id}"]`)?.closest('li')?.querySelector('details');
  if (!details) throw new Error(`no rule ${id}`);
  void act(() => {
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
  });
  return details;
}

test.each(['en', 'pl'] as const)(
  'a rule that is opened shows what the reference says of it (%s)',
  (language) => {
    const { root, show, actions } = stage();
    const id = 'postal-code-format';
    show({ ...shown, language });
    expect(open(root, id).textContent).toContain(language === 'en' ? 'Loading' : 'Wczytywanie');
    expect(actions.explainRule).toHaveBeenCalledWith(id);
    const rule = explainRule(id, language);
    if (!rule) throw new Error('no such rule');
    const key = explainedKey(id, language);
    show({ ...shown, language, rules: { ...shown.rules, explained: { [key]: rule } } });
    const text = open(root, id).textContent ?? '';
    expect(text).toContain(rule.source);
    for (const { parts, found } of rule.bad) {
      for (const { value } of parts) expect(text).toContain(value);
      for (const one of found) for (const each of [one.text, ...one.fixes]) expect(text).toContain(each);
    }
    show({ ...shown, language, rules: { ...shown.rules, explained: { [key]: 'failed' } } });
    expect(open(root, id).textContent).toContain('Firstpass');
  },
);

test('own abbreviations are added with what they stand for, and removed', async () => {
  const { root, show, settings } = stage();
  show(shown);
  const enter = async (short: string, long: string) => {
    await type(control(root, 'Short form'), short);
    await type(control(root, 'Stands for'), long);
    press(byRole(root, 'button', 'Add abbreviation'));
  };
  await enter(' PUP ', 'Przedsiębiorstwo Usług Pożarniczych');
  await enter('PUP', 'Przedsiębiorstwo Usług Pożarniczych');
  const entry = { short: 'PUP', long: 'Przedsiębiorstwo Usług Pożarniczych' };
  expect(settings().rules.ownAbbreviations).toEqual([entry]);
  expect(control(root, 'Short form').value).toBe('');
  press(byRole(root, 'button', `Remove PUP for ${entry.long}`));
  expect(settings().rules.ownAbbreviations).toEqual([]);
});

test.each([
  ['...', 'Przedsiębiorstwo', 'Enter the short form'],
  ['PUP', ' ', 'Enter what it stands for'],
  ['PUP', 'P.U.P.', 'Both say the same'],
])('"%s" for "%s" is refused with a reason', async (short, long, reason) => {
  const { root, show, settings } = stage();
  show(shown);
  await type(control(root, 'Short form'), short);
  await type(control(root, 'Stands for'), long);
  press(byRole(root, 'button', 'Add abbreviation'));
  expect(root.textContent).toContain(reason);
  expect(settings().rules.ownAbbreviations).toBeUndefined();
});

test('what the organisation set has a lock and no button', () => {
  const { root, show } = stage();
  const entry = { short: 'PUP', long: 'Pracownia' };
  const settings = {
    ...start.settings,
    rules: { ...start.settings.rules, ownAbbreviations: [entry] },
  };
  const managed = { policy: { organisationName: 'Contoso IT', ownAbbreviations: [entry] }, refused: [] };
  show({ ...shown, settings, managed });
  expect(root.textContent).toContain('PUP for Pracownia, set by Contoso IT');
  expect(root.textContent).toContain('Your own abbreviations: PUP for Pracownia');
  expect(() => byRole(root, 'button', 'Remove PUP for Pracownia')).toThrow();
});
