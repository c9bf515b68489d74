import type { OptionsState } from '../../components/options/options-state.ts';
import type { Tell } from './teller.ts';

type Settings = OptionsState['settings'];

/** Deletes the partner's relationship link; the notice puts it back unless another one was kept meanwhile. */
export function deleteLink(get: () => Settings, change: (settings: Settings) => void, tell: Tell): void {
  const { relationshipLink, ...partner } = get().partner;
  change({ ...get(), partner });
  tell('link.deleted', {}, () => {
    const now = get();
    if (!now.partner.relationshipLink) change({ ...now, partner: { ...now.partner, relationshipLink } });
  });
}
