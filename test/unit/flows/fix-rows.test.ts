import { expect, it } from 'vitest';
import { rowsOf } from '../../../lib/flows/panel/fix-rows.ts';
import type { ShownFix } from '../../../lib/rules/shown-finding.ts';

const fix = (set: ShownFix['set']): ShownFix => ({ label: 'x', set, safe: true });
const written = (set: ShownFix['set']) => rowsOf(fix(set)).map(({ key, value }) => [key, value]);

it('writes every field that a fix sets, in the order of the form', () => {
  expect(written({ phone: '', email: 'anna@contoso.com' })).toEqual([
    ['email', 'anna@contoso.com'],
    ['phone', ''],
  ]);
});

it('writes what is known of the person who accepted, but never that somebody did, or when', () => {
  const agreement = { choice: 'accepted', date: '2026-01-15', email: 'anna@contoso.com', lastName: 'Nowak' };
  expect(written({ agreement })).toEqual([
    ['agreement.lastName', 'Nowak'],
    ['agreement.email', 'anna@contoso.com'],
  ]);
});
