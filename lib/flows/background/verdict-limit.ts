import { type Asked, askedThing } from '../../store/things/asked.ts';

/** A person types a name or two a minute; a page that tries more is listing our customers. */
export const mostDistinct = 12;
const minute = 60_000;

async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @returns what is remembered once the question is admitted, `null` if it is one too many within a minute. */
export function admitted(asked: Asked, origin: string, question: string, now: number): Asked | null {
  const recent = asked.filter((one) => Math.abs(now - one.at) < minute);
  const others = recent.filter((one) => one.origin !== origin || one.question !== question);
  const known = others.length < recent.length;
  const mine = others.filter((one) => one.origin === origin).length;
  return known || mine < mostDistinct ? [...others, { origin, question, at: now }] : null;
}

/**
 * Whether a page may ask one more question about customers. All tabs of an origin share one allowance, and it is kept
 * in the session's storage, so that neither a second tab nor a stopped background starts it anew.
 * @returns false as well if it can't be kept. Must not run side by side with itself: call it through the chain.
 */
export async function mayAsk(origin: string, question: string, now: number): Promise<boolean> {
  const { asked } = (await askedThing.read()).data;
  const next = admitted(asked, origin, await digestOf(question), now);
  return next !== null && (await askedThing.write({ asked: next })).ok;
}
