import type { PanelPlace } from './panel-place.ts';
import { sameJson } from './same-json.ts';
import type { Settings } from './settings.ts';

export type ProfileCounts = { added: number; replaced: number; unchanged: number; kept: number };

/**
 * @returns the settings of an exported file as they are taken over: they replace those here, but a profile that the
 * file lacks stays, for nobody sees in the file that it would go.
 */
export function importedSettings(
  here: Settings,
  file: Settings,
): { settings: Settings; profiles: ProfileCounts; replaced: boolean } {
  const mine = new Map(here.profiles.map((profile) => [profile.id, profile]));
  const theirs = new Map(file.profiles.map((profile) => [profile.id, profile]));
  const kept = here.profiles.filter(({ id }) => !theirs.has(id));
  const common = [...theirs.values()].filter(({ id }) => mine.has(id));
  const unchanged = common.filter((profile) => sameJson(profile, mine.get(profile.id))).length;
  // Portals too: those of the file are added. A file can name them but not let us in; the browser asks the user.
  const portals = [...new Set([...(here.portals ?? []), ...(file.portals ?? [])])];
  const { lookups: _switchedOnThere, ...rest } = file;
  const settings: Settings = { ...rest, profiles: [...theirs.values(), ...kept] };
  // Only the user's own press switches a lookup on.
  if (here.lookups) settings.lookups = here.lookups;
  if (portals.length > 0) settings.portals = portals;
  // A link that stands here stays: requests must not go out for somebody else because a file was taken over.
  const { relationshipLink = file.partner.relationshipLink } = here.partner;
  if (relationshipLink) settings.partner = { ...file.partner, relationshipLink };
  return {
    settings,
    profiles: {
      added: theirs.size - common.length,
      replaced: common.length - unchanged,
      unchanged,
      kept: kept.length,
    },
    replaced: !sameJson({ ...here, profiles: [] }, { ...settings, profiles: [] }),
  };
}

/** @returns the panel's place of an exported file, but paused as well wherever it is paused here. */
export function importedPlace(here: PanelPlace, file: PanelPlace): PanelPlace {
  return { ...file, pausedOrigins: [...new Set([...file.pausedOrigins, ...here.pausedOrigins])] };
}
