import { expect, test } from 'vitest';
import { importedSettings } from '../../../lib/account/imported-settings.ts';
import { mergedSettings } from '../../../lib/account/merged-settings.ts';
import { noPolicy } from '../../../lib/account/policy.ts';
import { defaultSettings, type Settings, settingsSchema } from '../../../lib/account/settings.ts';
import { ownAfter, settingsUnder } from '../../../lib/account/settings-under.ts';

const withLink = (relationshipLink?: string): Settings => ({
  ...defaultSettings,
  partner: { ...defaultSettings.partner, ...(relationshipLink && { relationshipLink }) },
});
const linkOf = ({ partner }: Settings) => partner.relationshipLink;

test('a file brings a link where there is none, and never replaces or takes one', () => {
  const after = (here?: string, file?: string) =>
    linkOf(importedSettings(withLink(here), withLink(file)).settings);
  expect(after(undefined, 'theirs')).toBe('theirs');
  expect(after('mine', 'theirs')).toBe('mine');
  expect(after('mine', undefined)).toBe('mine');
  expect(after()).toBeUndefined();
  const { settings } = importedSettings(withLink('mine'), withLink('theirs'));
  expect(importedSettings(withLink('mine'), settings).replaced).toBe(false);
});

test('a link is kept, replaced and deleted while another page changes something else', () => {
  const there: Settings = { ...withLink(), language: 'pl' };
  expect(linkOf(mergedSettings(withLink(), withLink('a'), there))).toBe('a');
  const now: Settings = { ...withLink('a'), language: 'pl' };
  expect(mergedSettings(withLink('a'), withLink('b'), now)).toEqual({ ...withLink('b'), language: 'pl' });
  expect(mergedSettings(withLink('a'), withLink(), now)).toEqual({ ...withLink(), language: 'pl' });
});

test('it is the user’s own, whatever the organisation sets, and settings without one stay readable', () => {
  const { policy } = noPolicy;
  const inForce = settingsUnder({ ...policy, partnerType: 'direct' }, withLink('a'));
  expect(linkOf(inForce)).toBe('a');
  expect(linkOf(ownAfter(inForce, withLink('a'), { ...policy, partnerType: 'direct' }))).toBe('a');
  for (const settings of [withLink(), withLink('a')])
    expect(settingsSchema.parse(settings)).toEqual(settings);
});
