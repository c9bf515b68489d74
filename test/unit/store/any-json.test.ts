import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Envelope, sealed } from '../../../lib/store/envelope.ts';
import { knownThings } from '../../../lib/store/known.ts';
import { openAt } from '../../../lib/store/open-at.ts';
import {
  askedThing,
  drafts,
  evictedThing,
  listReceiptThing,
  panelThing,
  plans,
  settingsThing,
  tabsThing,
} from '../../../lib/store/things.ts';
import { memoryArea } from '../../support/unit/memory-area.ts';
import { readGolden } from '../../support/unit/stored-versions.ts';

beforeEach(() => fakeBrowser.reset());

const one = 'a4f0e2d1-5b6a-4788-9a0b-1c2d3e4f5a6b';
/** Each key that the product knows, with how it is read. */
const doors = [
  ...[settingsThing, panelThing, evictedThing, listReceiptThing].map(
    (thing) => ['local', thing.key, () => thing.read()] as const,
  ),
  ...[tabsThing, askedThing].map((thing) => ['session', thing.key, () => thing.read()] as const),
  ...[drafts, plans].map((family) => ['local', family.keyOf(one), () => family.read(one)] as const),
  ...[drafts, plans].map((family) => ['local', family.keyOf(one), () => family.readAll()] as const),
] as const;

// The fake browser takes null for nothing; `stored.test.ts` reads null from an area that keeps it.
const json = fc
  .json({ maxDepth: 3 })
  .map((text) => JSON.parse(text) as unknown)
  .filter((raw) => raw !== null);

/** Anything at all; envelopes with anything in them; and good ones with one part made something else. */
const rawOf = (key: string) => {
  const good = readGolden(`${key.split(':')[0]}.v1.json`) as Envelope & { data: object };
  const part = fc.constantFrom(...Object.keys(good.data));
  return fc.oneof(
    json,
    fc.record({ v: fc.integer({ min: -1, max: 3 }), at: fc.nat(), data: json }),
    fc.tuple(part, json).map(([name, value]) => ({ ...good, data: { ...good.data, [name]: value } })),
  );
};

test.each(doors)(
  '%s %s: whatever lies there, reading it does not throw, loses nothing and changes it once',
  async (name, key, read) => {
    const area = fakeBrowser.storage[name];
    await fc.assert(
      fc.asyncProperty(rawOf(key), async (raw) => {
        await area.clear();
        await area.set({ [key]: raw });
        await read();
        const after = await area.get(null);
        const entries = Object.entries(after);
        expect(entries).toHaveLength(1);
        const [where, kept] = entries[0] as [string, unknown];
        expect(where === key || where.startsWith(`quarantine:${key}:`)).toBe(true);
        expect(JSON.stringify(kept)).toBe(JSON.stringify(raw));
        await read();
        expect(await area.get(null)).toEqual(after);
      }),
    );
  },
);

test.each(knownThings)('$name: what is sealed comes back equal, and equal again', async ({ name, shape }) => {
  const { data } = readGolden(`${name}.v1.json`) as Envelope;
  const area = memoryArea();
  await area.set({ [name]: sealed(data, shape, 5) });
  const once = await openAt(area, name, shape, () => 6);
  expect(once).toEqual({ state: 'ok', data, at: 5 });
  expect(JSON.parse(JSON.stringify(sealed(data, shape, 5)))).toEqual(sealed(data, shape, 5));
});
