import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../../../lib/account/settings.ts';
import { shownSettings } from '../../../../lib/flows/sidepanel/shown-settings.ts';
import { settingsThing } from '../../../../lib/store/things.ts';

const link =
  'https://portal.office.com/partner/partnersignup.aspx?type=ResellerRelationship&id=3b33e682-00c3-41ee-9dd2-a548adf56438&csp=1&msppid=0';

beforeEach(() => fakeBrowser.reset());

const withLink = (relationshipLink: string) =>
  settingsThing.write({ ...defaultSettings, partner: { ...defaultSettings.partner, relationshipLink } });

test('the side panel gets the partner’s link, and none that only looks like one', async () => {
  expect((await shownSettings()).relationshipLink).toBeNull();
  await withLink(link);
  expect((await shownSettings()).relationshipLink).toMatchObject({ link, indirect: false });
  for (const other of [` ${link}`, link.replace('office.com', 'office.com.evil.example'), `${link}&x=1`]) {
    await withLink(other);
    expect((await shownSettings()).relationshipLink).toBeNull();
  }
});

test('language and profiles come along, without what is in them', async () => {
  const profiles = [{ id: 'a', name: 'Polska', country: 'PL' }];
  await settingsThing.write({ ...defaultSettings, language: 'pl', profiles, activeProfile: 'a' });
  expect(await shownSettings()).toMatchObject({
    language: 'pl',
    profiles: [{ id: 'a', name: 'Polska' }],
    activeProfile: 'a',
  });
});
