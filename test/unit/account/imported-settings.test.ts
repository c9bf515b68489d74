import { expect, test } from 'vitest';
import { importedSettings } from '../../../lib/account/imported-settings.ts';
import { defaultSettings } from '../../../lib/account/settings.ts';

const on = { ...defaultSettings, lookups: ['microsoft-tenant'] };

test('an exported file switches no lookup on, and none off', () => {
  expect(importedSettings(defaultSettings, on).settings.lookups).toBeUndefined();
  expect(importedSettings({ ...defaultSettings, lookups: [] }, on).settings.lookups).toEqual([]);
  expect(importedSettings(on, defaultSettings).settings.lookups).toEqual(on.lookups);
});

test('a file that differs in nothing else changes nothing', () => {
  expect(importedSettings(defaultSettings, on).replaced).toBe(false);
});
