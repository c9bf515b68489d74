import { ok, type Result } from '../shared/result.ts';
import { area, type StoreError } from './area.ts';
import { openEnvelope, type Shape } from './envelope.ts';
import {
  askedThing,
  decisionsThing,
  drafts,
  evictedThing,
  fieldMapsThing,
  listReceiptThing,
  panelThing,
  plans,
  settingsThing,
  tabsThing,
} from './things.ts';

/** Anything that has a key in storage: `owns` tells its keys, `shape` how they are read. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds things of many shapes; only whether one opens is asked.
export type Known = { name: string; shape: Shape<any>; owns(key: string): boolean };

/** Every stored thing of this version. */
export const knownThings: readonly Known[] = [
  ...[
    settingsThing,
    panelThing,
    fieldMapsThing,
    decisionsThing,
    evictedThing,
    listReceiptThing,
    tabsThing,
    askedThing,
  ].map(({ key, shape }): Known => ({ name: key, shape, owns: (one) => one === key })),
  ...[drafts, plans].map(
    ({ prefix, shape }): Known => ({ name: prefix, shape, owns: (one) => one.startsWith(`${prefix}:`) }),
  ),
];

/** @returns how many values a newer version wrote: they are left as they are, and the user is told. */
export async function countNewer(): Promise<Result<number, StoreError>> {
  const all = await area('local').get(null);
  if (!all.ok) return all;
  const newer = Object.entries(all.value).filter(([key, value]) => {
    const known = knownThings.find(({ owns }) => owns(key));
    return known !== undefined && openEnvelope(value, known.shape).state === 'newer';
  });
  return ok(newer.length);
}
