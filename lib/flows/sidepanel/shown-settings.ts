import { linkInForce } from '../../account/relationship-link.ts';
import { settingsInForce } from '../settings-in-force.ts';
import { languageNow } from '../speak.ts';
import type { SidePanelModel } from './model.ts';

type Shown = Pick<SidePanelModel, 'language' | 'profiles' | 'activeProfile' | 'relationshipLink'>;

/** @returns what the side panel shows of the settings. A stored link of no known shape counts as none. */
export async function shownSettings(): Promise<Shown> {
  const [language, settings] = await Promise.all([languageNow(), settingsInForce()]);
  return {
    language,
    profiles: settings.profiles.map(({ id, name }) => ({ id, name })),
    activeProfile: settings.activeProfile,
    relationshipLink: linkInForce(settings.partner.relationshipLink),
  };
}
