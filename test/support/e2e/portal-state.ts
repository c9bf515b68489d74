import type { PortalWindow } from '../../portal/client/state/expose.ts';
import type { Inside } from '../browsers/inside.ts';
import { until } from '../browsers/until.ts';

type State = ReturnType<PortalWindow['state']>;

/** @returns what the portal's application holds: a value counts as entered only when it arrived there. */
export function portalState(page: Inside): Promise<State> {
  return page.evaluate(() => (window as unknown as { __portal: PortalWindow }).__portal.state());
}

/** @returns the application's values of the form. */
export async function accepted(page: Inside): Promise<State['values']> {
  return (await portalState(page)).values;
}

/** Waits until the application holds all of these values. */
export async function untilAccepted(page: Inside, wanted: Partial<State['values']>): Promise<void> {
  let last: Partial<State['values']> = {};
  await until('the application to hold the values', async () => {
    const values = await accepted(page);
    const keys = Object.keys(wanted) as (keyof State['values'])[];
    last = Object.fromEntries(keys.map((key) => [key, values[key]]));
    return JSON.stringify(last) === JSON.stringify(wanted);
  }).catch((error: Error) => {
    throw new Error(`${error.message} It holds ${JSON.stringify(last)}, not ${JSON.stringify(wanted)}.`);
  });
}
