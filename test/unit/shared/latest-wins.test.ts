import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestWins } from '../../../lib/shared/latest-wins.ts';

test('one run at a time, the newest value is always the last to run, and it does run', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.integer(), { minLength: 1, maxLength: 12 }),
      async (scheduler, values) => {
        const ran: number[] = [];
        let running = 0;
        let most = 0;
        const work = latestWins<number>(async (value) => {
          running += 1;
          most = Math.max(most, running);
          await scheduler.schedule(Promise.resolve());
          ran.push(value);
          running -= 1;
        });
        scheduler.scheduleSequence(
          values.map((value, index) => ({ builder: async () => work.give(value), label: `${index}` })),
        );
        await scheduler.waitFor(scheduler.waitAll().then(() => work.idle()));
        expect(most).toBe(1);
        expect(ran.at(-1)).toBe(values.at(-1));
      },
    ),
  );
});

test('with several lanes a value starts at once while one is free, in order, and the newest last', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 12 }),
      async (scheduler, lanes, count) => {
        const started: number[] = [];
        let running = 0;
        const work = latestWins<number>(
          async (value) => {
            started.push(value);
            running += 1;
            expect(running).toBeLessThanOrEqual(lanes);
            await scheduler.schedule(Promise.resolve());
            running -= 1;
          },
          () => expect(running).toBe(0),
          lanes,
        );
        for (let value = 0; value < count; value++) {
          const free = running < lanes;
          work.give(value);
          if (free) expect(started.at(-1)).toBe(value);
        }
        await scheduler.waitFor(work.idle());
        expect(started).toEqual([...started].sort((a, b) => a - b));
        expect(started.at(-1)).toBe(count - 1);
      },
    ),
  );
});

test('a run that throws does not stop the next', async () => {
  const ran: string[] = [];
  const work = latestWins<string>(async (value) => {
    ran.push(value);
    if (value === 'bad') throw new Error('refused');
  });
  work.give('bad');
  await work.idle();
  work.give('good');
  await work.idle();
  expect(ran).toEqual(['bad', 'good']);
});
