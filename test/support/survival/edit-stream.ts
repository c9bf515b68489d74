import type { Page } from 'puppeteer-core';
import type { Launched } from '../browsers/launch.ts';
import { until } from '../browsers/until.ts';
import { storedItems } from '../e2e/stored.ts';

interface Runtime {
  runtime: {
    sendMessage(message: unknown): Promise<{ ok: boolean; value?: { saved?: boolean } } | undefined>;
  };
}

/** What became of the edits that were acknowledged. */
export interface StreamEnd {
  acknowledged: number;
  /** How many of them are in storage. */
  stored: number;
  /** Records that the stream made; one, when nothing was doubled. */
  records: number;
  /** The text that was edited, and the acknowledged part of what was sent. */
  text: string;
  sent: string;
}

/** How often the background is stopped while the edits pass. */
const stops = 5;

/**
 * Sends one edit after the other to the background, each with one character more and a tick of its own, while the
 * background is stopped several times. What is refused because it was just stopped is sent once more, as the product
 * does it.
 * @param own any of the extension's own pages.
 */
export async function streamEdits(launched: Launched, own: Page, count: number): Promise<StreamEnd> {
  const id = crypto.randomUUID();
  const before = Object.keys(await storedItems(own)).length;
  const all = 'abcdefghijklmnopqrstuvwxyz'.repeat(Math.ceil(count / 26)).slice(0, count);
  const running = own.evaluate(sendEdits, id, all);
  const acknowledged = () =>
    own.evaluate(() => (globalThis as unknown as { acknowledged: number[] }).acknowledged.length);
  for (let stop = 1; stop <= stops; stop++) {
    const due = Math.floor((count * stop) / (stops + 1));
    await until('the stream to go on', async () => (await acknowledged()) >= due);
    await launched.stopWorker();
  }
  const numbers = await running;
  const items = await storedItems(own);
  const { data } = items[`plan:${id}`] as {
    data: { fields: { city: { value: string } }; ticks: Record<string, { at: number }> };
  };
  return {
    acknowledged: numbers.length,
    stored: numbers.filter((number) => data.ticks[`edit-${number}`]?.at === number).length,
    records: Object.keys(items).length - before,
    text: data.fields.city.value,
    sent: all.slice(0, Math.max(...numbers)),
  };
}

/** Runs inside the page; must need nothing from around it. @returns the numbers of the acknowledged edits. */
async function sendEdits(id: string, all: string): Promise<number[]> {
  const { browser, chrome } = globalThis as unknown as Record<string, Runtime>;
  const acknowledged: number[] = [];
  Object.assign(globalThis, { acknowledged });
  for (let number = 1; number <= all.length; number++) {
    const message = {
      firstpass: 'surface/record.edit',
      body: {
        id,
        fields: { city: { value: all.slice(0, number), at: number } },
        ticks: { [`edit-${number}`]: { done: true, at: number } },
        ignore: [],
      },
    };
    const send = () => (browser ?? chrome)?.runtime.sendMessage(message);
    const reply = await Promise.resolve(send())
      .catch(send)
      .catch(() => undefined);
    if (reply?.ok && reply.value?.saved) acknowledged.push(number);
  }
  return acknowledged;
}
