import { type PanelPlace, panelSchema } from '../../account/panel-place.ts';
import { type Stored, stored } from '../stored.ts';

export type { PanelPlace } from '../../account/panel-place.ts';

export const panelThing: Stored<PanelPlace> = stored<PanelPlace>('panel', {
  version: 1,
  schema: panelSchema,
  fallback: { collapsed: false, side: 'right', pausedOrigins: [] },
});
