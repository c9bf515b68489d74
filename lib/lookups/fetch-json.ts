import { fail, ok, type Result } from '../shared/result.ts';

/** Milliseconds for one try, its body included. */
const longestWait = 8_000;

/** Bytes. The longest answer that is known has 2,000. */
const longestBody = 65_536;

/**
 * Why there is no answer. `unreachable`: offline, or something on the way refused or led elsewhere; `busy`: asked too
 * often; `failed`: the service's own error; `unreadable`: something else than was asked for.
 */
export type FetchError = 'cancelled' | 'timed-out' | 'unreachable' | 'busy' | 'failed' | 'unreadable';

/** What may be over a moment later. Whoever is asked too often is not asked again. */
const passing: ReadonlySet<FetchError> = new Set<FetchError>(['timed-out', 'unreachable', 'failed']);

export type Fetched = Result<{ status: number; body: unknown }, FetchError>;

async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const part = await reader?.read();
    if (!part?.value) return text + decoder.decode();
    size += part.value.length;
    if (size > longestBody) {
      void reader?.cancel();
      throw new SyntaxError('too long');
    }
    text += decoder.decode(part.value, { stream: true });
  }
}

async function tryOnce(url: string, signal: AbortSignal, wait: number): Promise<Fetched> {
  const late = AbortSignal.timeout(wait);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([signal, late]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      // A sign-in page of a hotel's network must not count as an answer.
      redirect: 'error',
      cache: 'no-store',
    });
    const { status } = response;
    if (status === 429) return fail('busy');
    if (status >= 500) return fail('failed');
    return ok({ status, body: JSON.parse(await textOf(response)) });
  } catch (error) {
    if (signal.aborted) return fail('cancelled');
    if (late.aborted) return fail('timed-out');
    return fail(error instanceof SyntaxError ? 'unreadable' : 'unreachable');
  }
}

/**
 * Asks for JSON: no cookies, no referrer, no redirect, 64 kB at most, and once more if the first try may just have been
 * unlucky. Never throws.
 * @param url absolute; it holds all that is sent.
 * @param wait milliseconds for each of the two tries.
 * @returns whatever JSON came, with its status below 500; the caller parses it.
 */
export async function fetchJson(url: string, signal: AbortSignal, wait = longestWait): Promise<Fetched> {
  const first = await tryOnce(url, signal, wait);
  return first.ok || !passing.has(first.error) ? first : tryOnce(url, signal, wait);
}
