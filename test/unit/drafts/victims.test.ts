import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Candidate, victims } from '../../../lib/drafts/victims.ts';

const candidate = fc.record({
  rank: fc.constantFrom(0 as const, 1 as const, 2 as const),
  at: fc.nat(1_000),
  bytes: fc.nat(5_000),
});
const sum = (chosen: readonly Candidate[]) => chosen.reduce((all, { bytes }) => all + bytes, 0);

test('enough goes or nothing, and never one too many', () => {
  fc.assert(
    fc.property(
      fc.array(candidate),
      fc.integer({ min: 1, max: 20_000 }),
      fc.nat(5_000),
      (all, need, spare) => {
        const chosen = victims(all, need, spare);
        if (sum(all) < need) expect(chosen).toEqual([]);
        else {
          expect(sum(chosen)).toBeGreaterThanOrEqual(need);
          expect(sum(chosen.slice(0, -1))).toBeLessThan(need + spare);
        }
      },
    ),
  );
});

test('nothing stays that matters less, or as little and is older, than what goes', () => {
  fc.assert(
    fc.property(fc.array(candidate), fc.integer({ min: 1, max: 20_000 }), (all, need) => {
      const chosen = victims(all, need, 0);
      const stays = all.filter((one) => !chosen.includes(one));
      for (const gone of chosen) {
        for (const kept of stays)
          expect(gone.rank < kept.rank || (gone.rank === kept.rank && gone.at <= kept.at)).toBe(true);
      }
    }),
  );
});
