import { expect, test } from 'vitest';
import { allByRole, byRole, descriptionOf, nameOf } from './by-role.ts';
import { click, empty, finding, personNumber, postalCode, shortened, stage } from './panel-stage.tsx';

test('findings stand by group and worst first, one list item each', () => {
  const root = stage().show({ findings: [postalCode, shortened, personNumber, empty('city')] });
  const items = allByRole(byRole(root, 'list', 'Findings'), 'listitem');
  expect(items.map((item) => item.querySelector('.value')?.textContent)).toEqual([
    '44051401359',
    'Przeds. Handlowe Nowak',
    '00838',
  ]);
  expect(allByRole(root, 'heading').map((heading) => nameOf(heading))).toEqual([
    '2 to fix, 1 to check',
    'Company',
    'Address',
    'Still empty 1',
  ]);
});

test('severity is said in words, and the evidence is marked inside the value', () => {
  const root = stage().show({ findings: [shortened] });
  const item = byRole(byRole(root, 'list', 'Findings'), 'listitem');
  expect(item.textContent).toContain('To check, Company name: ');
  expect(item.querySelector('mark')?.textContent).toBe('Przeds.');
});

test('a value is cut around the evidence when it is long, and never read as markup', () => {
  const value = `${'a'.repeat(300)}<b>bad</b>${'z'.repeat(300)}`;
  const root = stage().show({ findings: [finding('companyName', { value, evidence: '<b>bad</b>' })] });
  const shown = root.querySelector('.value');
  expect(shown?.querySelector('mark')?.textContent).toBe('<b>bad</b>');
  expect(shown?.textContent?.length).toBeLessThan(200);
});

test('every button of a finding hands on the event and what it is about', () => {
  const { show, on } = stage();
  const root = show({ findings: [postalCode] });
  const fix = byRole(root, 'button', 'Fix: 00-838');
  expect(fix.textContent).toBe('00-838');
  expect(descriptionOf(fix)).toBe(postalCode.text);
  click(fix);
  expect(on.fix).toHaveBeenCalledExactlyOnceWith(expect.any(Event), postalCode, postalCode.fixes[0]);
  click(byRole(root, 'button', 'Go to field: Postal code'));
  expect(on.goToField).toHaveBeenCalledExactlyOnceWith(expect.any(Event), 'postalCode');
  click(byRole(root, 'button', 'Ignore: Postal code'));
  expect(on.ignore).toHaveBeenCalledExactlyOnceWith(expect.any(Event), postalCode);
});

test('no way is offered to a field that is not on the page', () => {
  const root = stage().show({ findings: [postalCode, empty('city')], onPage: [] });
  expect(allByRole(root, 'button', /^Go to field/)).toEqual([]);
  expect(byRole(root, 'list', /^Still empty/).textContent).toBe('City');
});

test('safe fixes are counted once a field', () => {
  const { show, on } = stage();
  expect(allByRole(show({ findings: [shortened] }), 'button', /safe fix/)).toEqual([]);
  const again = { ...postalCode, id: 'again' };
  const email = finding('email', {
    fixes: [{ label: 'a@b.example', set: { email: 'a@b.example' }, safe: true }],
  });
  click(byRole(show({ findings: [postalCode, again, email] }), 'button', 'Apply 2 safe fixes'));
  expect(on.applySafeFixes).toHaveBeenCalledOnce();
});

test('after a fix the focus is on the finding that took its place', () => {
  const { show } = stage();
  const root = show({ findings: [personNumber, shortened, postalCode] });
  const fix = byRole(root, 'button', /^Fix: Przeds/);
  fix.focus();
  click(fix);
  show({ findings: [personNumber, postalCode] });
  expect(nameOf(document.activeElement as Element)).toBe('Fix: 00-838');
});

test('focus stays in the page when the user went on typing there', () => {
  const { show } = stage();
  const root = show({ findings: [shortened, postalCode] });
  click(byRole(root, 'button', /^Fix: Przeds/));
  const field = document.querySelector('#of-the-page') as HTMLElement;
  field.focus();
  show({ findings: [postalCode] });
  expect(document.activeElement).toBe(field);
});

test('a refused press is told at once, with the way to the side panel, and can be made again', () => {
  const { show, on } = stage();
  const root = show({ findings: [postalCode], covered: true });
  const alert = byRole(root, 'alert');
  expect(alert.textContent).toContain('Something covered this panel.');
  click(byRole(alert, 'button', 'Open side panel'));
  expect(on.openSidePanel).toHaveBeenCalledOnce();
  for (const name of ['Fix: 00-838', 'Fill form', 'Apply 1 safe fix']) {
    expect(byRole<HTMLButtonElement>(root, 'button', name).disabled).toBe(false);
  }
});
