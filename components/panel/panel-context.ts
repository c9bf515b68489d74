import type { enPanel } from '../../lib/texts/en/panel.ts';
import type { Say } from '../../lib/texts/say.ts';
import type { PanelActions, PanelState } from './panel-state.ts';

export type SayPanel = Say<typeof enPanel>;

/** What every part of the panel gets. */
export type PartProps = { state: PanelState; on: PanelActions; say: SayPanel };
