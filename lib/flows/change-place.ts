import { type PanelPlace, panelThing } from '../store/things/panel.ts';

export type PlaceChange = {
  collapsed?: boolean | undefined;
  side?: PanelPlace['side'] | undefined;
  pause?: boolean | undefined;
  resume?: string | undefined;
};

/** @param origin the site of the tab that asks. Call it in the chain: it reads before it writes. */
export async function changePlace(change: PlaceChange, origin: string): Promise<boolean> {
  const { data } = await panelThing.read();
  const paused = new Set(data.pausedOrigins);
  if (change.pause) paused.add(origin);
  if (change.resume !== undefined) paused.delete(change.resume);
  const written = await panelThing.write({
    collapsed: change.collapsed ?? data.collapsed,
    side: change.side ?? data.side,
    pausedOrigins: [...paused],
  });
  return written.ok;
}
