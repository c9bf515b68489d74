import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayAsk, mostDistinct } from '../../../../lib/flows/background/verdict-limit.ts';

const here = 'https://partner.microsoft.com';
const ask = (name: string, now: number, origin = here) => mayAsk(origin, name, now);

beforeEach(() => fakeBrowser.reset());

async function askAll(now: number): Promise<void> {
  for (let at = 0; at < mostDistinct; at += 1) expect(await ask(`Firma ${at}`, now)).toBe(true);
}

test('the 13th different question within a minute is refused, one asked before is not', async () => {
  await askAll(1_000);
  expect(await ask('Firma 12', 1_500)).toBe(false);
  expect(await ask('Firma 3', 1_500)).toBe(true);
  expect(await ask('Firma 12', 60_999)).toBe(false);
  // Firma 3 was asked again later and still counts; the other eleven do not.
  expect(await ask('Firma 12', 61_000)).toBe(true);
});

test('refused questions do not count, and waiting is over for all at once', async () => {
  await askAll(0);
  for (let at = 0; at < 50; at += 1) expect(await ask(`X ${at}`, 30_000)).toBe(false);
  expect(await ask('X 50', 60_000)).toBe(true);
});

test('other origins have their own allowance', async () => {
  await askAll(0);
  expect(await ask('Firma 12', 1, 'https://other.example')).toBe(true);
});

test('a clock that was set back does not lock anybody out for ever', async () => {
  await askAll(10_000_000);
  expect(await ask('Firma 12', 1_000)).toBe(true);
});

test('what is kept holds no value', async () => {
  await ask('Kowalski', 0);
  const kept = JSON.stringify(await fakeBrowser.storage.session.get(null as never));
  expect(kept).toContain(here);
  expect(kept).not.toContain('Kowalski');
});
