import type { Profile } from '../../lib/account/profile.ts';
import type { Settings } from '../../lib/account/settings.ts';

/** @returns the settings with one more profile at the end; the first one is put to use at once. */
export function withNewProfile(settings: Settings, name: string, like?: Profile): Settings {
  const profile: Profile = { ...like, id: crypto.randomUUID(), name: name.slice(0, 80) };
  return {
    ...settings,
    profiles: [...settings.profiles, profile],
    activeProfile: settings.profiles.length === 0 ? profile.id : settings.activeProfile,
  };
}

/** @returns the settings with this profile changed. An emptied text counts as no default. */
export function withProfile(settings: Settings, id: string, change: Partial<Profile>): Settings {
  const clean = Object.fromEntries(
    Object.entries(change).map(([key, value]) => [key, key !== 'name' && value === '' ? undefined : value]),
  );
  return {
    ...settings,
    profiles: settings.profiles.map((profile) => (profile.id === id ? { ...profile, ...clean } : profile)),
  };
}
