import { FieldMaps } from './FieldMaps.tsx';
import type { OptionsActions, OptionsSay, OptionsState } from './options-state.ts';
import { PortalsBuiltIn } from './PortalsBuiltIn.tsx';
import { PortalsOwn } from './PortalsOwn.tsx';

type Props = { state: OptionsState; actions: OptionsActions; say: OptionsSay };

/** Where Firstpass works: the portals it came with, and those that the user named. */
export function Portals({ state, actions, say }: Props) {
  return (
    <>
      <PortalsBuiltIn state={state} actions={actions} say={say} />
      <PortalsOwn state={state} actions={actions} say={say} />
      <FieldMaps state={state} actions={actions} say={say} />
    </>
  );
}
