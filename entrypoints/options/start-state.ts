import { noMaps } from '../../components/options/maps-state.ts';
import { type OptionsPart, type OptionsState, optionsParts } from '../../components/options/options-state.ts';
import { noRules } from '../../components/options/rules-state.ts';
import { browserLanguage } from '../../lib/flows/options/settings-keeper.ts';
import { readSettings } from '../../lib/flows/settings-in-force.ts';

/** @returns the tab named behind `#` in the address; the first one for anything else. */
export function partInAddress(): OptionsPart {
  return optionsParts.find((part) => part === location.hash.slice(1)) ?? 'defaults';
}

/** What the options know before anything was read. */
export async function startState(): Promise<OptionsState> {
  const { settings, policy, refused } = await readSettings();
  return {
    ready: false,
    language: browserLanguage(),
    browserLanguage: browserLanguage(),
    now: Date.now(),
    part: partInAddress(),
    settings,
    managed: { policy, refused },
    settingsBroken: false,
    save: { state: 'idle', at: null },
    list: { state: 'loading' },
    importing: { phase: 'idle' },
    decisions: [],
    rows: null,
    records: 0,
    setAside: 0,
    newer: 0,
    closed: [],
    reachable: [],
    data: { preview: null, importError: null, busy: null },
    maps: noMaps,
    rules: noRules,
    notice: null,
  };
}
