import { browser } from 'wxt/browser';

const name = 'expire';
/** Twice a day is often enough for things that live for days. */
const everyMinutes = 12 * 60;

/** Makes sure that the clean-up alarm runs; harmless when it does already. */
export async function ensureExpiryAlarm(): Promise<void> {
  if (!(await browser.alarms.get(name))) {
    await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: everyMinutes });
  }
}

/** Must be called synchronously when the background starts, so that the alarm can wake it. */
export function onExpiryAlarm(run: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) run();
  });
}

export async function clearAlarms(): Promise<void> {
  await browser.alarms.clearAll();
}
