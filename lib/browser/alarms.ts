import { browser } from 'wxt/browser';

const name = 'expire';
const nextName = 'expire-next';
/** A net below the exact alarm: nothing lives longer than this past its time. */
const everyMinutes = 12 * 60;

/** Makes sure that the clean-up alarm runs; harmless when it does already. */
export async function ensureExpiryAlarm(): Promise<void> {
  if (!(await browser.alarms.get(name))) {
    await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: everyMinutes });
  }
}

/** Wakes the background when the next thing is past its time; replaces what was planned before. */
export async function planExpiry(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(nextName);
  else await browser.alarms.create(nextName, { when: at });
}

/** Must be called synchronously when the background starts, so that the alarm can wake it. */
export function onExpiryAlarm(run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name || alarm.name === nextName) run();
  });
}

export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}
