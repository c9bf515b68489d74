import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedSettings } from '../../../lib/account/merged-settings.ts';
import { defaultSettings, type Settings } from '../../../lib/account/settings.ts';

const poland = { id: 'a', name: 'Poland', country: 'PL' };
const norway = { id: 'b', name: 'Norway', country: 'NO' };
const base: Settings = {
  ...defaultSettings,
  profiles: [poland, norway],
  rules: { severities: { 'name-case': 'off' }, allowedNames: ['Orlik'], allowedWords: [] },
};

test('changes of different things are both kept, inside one profile and one list too', () => {
  const mine: Settings = {
    ...base,
    profiles: [{ ...poland, name: 'Polska' }, norway],
    rules: { ...base.rules, severities: {}, allowedNames: ['Orlik', 'Kos'] },
  };
  const theirs: Settings = {
    ...base,
    language: 'pl',
    profiles: [{ ...poland, country: 'DE' }, norway, { id: 'c', name: 'New' }],
    rules: {
      severities: { 'name-case': 'off', 'city-case': 'info' },
      allowedNames: [],
      allowedWords: ['Przeds.'],
    },
  };
  expect(mergedSettings(base, mine, theirs)).toEqual({
    ...base,
    language: 'pl',
    profiles: [{ id: 'a', name: 'Polska', country: 'DE' }, norway, { id: 'c', name: 'New' }],
    rules: { severities: { 'city-case': 'info' }, allowedNames: ['Kos'], allowedWords: ['Przeds.'] },
  });
});

test('what either side removed stays removed, unless the other changed it', () => {
  const without = { ...base, profiles: [norway] };
  expect(mergedSettings(base, without, base).profiles).toEqual([norway]);
  expect(mergedSettings(base, base, without).profiles).toEqual([norway]);
  const renamed = { ...base, profiles: [{ ...poland, name: 'Polska' }, norway] };
  expect(mergedSettings(base, renamed, without).profiles).toEqual([{ ...poland, name: 'Polska' }, norway]);
});

test('the same entry changed on both sides is the one that comes last', () => {
  const days = (draftDays: number) => ({ ...base, expiry: { ...base.expiry, draftDays } });
  expect(mergedSettings(base, days(7), days(9)).expiry.draftDays).toBe(7);
});

const some = fc.record({
  language: fc.constantFrom('auto' as const, 'en' as const, 'pl' as const),
  activeProfile: fc.option(fc.constantFrom('a', 'b')),
  allowedNames: fc.uniqueArray(fc.constantFrom('Orlik', 'Kos', 'Sowa', 'Kruk')),
  draftDays: fc.integer({ min: 1, max: 365 }),
});
const settingsOf = ({ language, activeProfile, allowedNames, draftDays }: Any) => ({
  ...base,
  language,
  activeProfile,
  rules: { ...base.rules, allowedNames },
  expiry: { ...base.expiry, draftDays },
});
type Any = {
  language: Settings['language'];
  activeProfile: string | null;
  allowedNames: string[];
  draftDays: number;
};

test('without anybody else the change is what comes out, and told twice it is the same', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      const [before, after] = [settingsOf(one), settingsOf(other)];
      expect(mergedSettings(before, after, before)).toEqual(after);
      expect(mergedSettings(before, after, after)).toEqual(after);
      expect(mergedSettings(before, before, after)).toEqual(after);
    }),
  );
});
