import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../shared/result.ts';
import { type CallError, type Message, replySchema } from './message.ts';
import { starting } from './serve-late.ts';

type Send = (envelope: { firstpass: string; body: unknown }) => Promise<unknown>;

/**
 * How browsers say that the other side went away under a call: a stopped worker closes the channel, and so does a
 * page that is put aside for *Back*. Every message is idempotent, so asking again is safe.
 */
const retryable = /closed|establish connection|out of scope|destroyed before query/i;

/** After an update the old script's `runtime.id` is gone and every call throws: nothing else is tried then. */
export function isGone(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}

async function through<Request, Answer>(
  send: Send,
  message: Message<Request, Answer>,
  request: Request,
): Promise<Result<Answer, CallError>> {
  const envelope = { firstpass: message.name, body: request };
  for (const last of [false, false, true]) {
    if (isGone()) return fail('gone');
    try {
      const raw = await send(envelope);
      // A worker that was stopped before it could promise an answer leaves nothing instead of an error.
      if (raw === undefined && !last) continue;
      const reply = replySchema.safeParse(raw);
      if (!reply.success) return fail('no-answer');
      if (!reply.data.ok) {
        if (!last && reply.data.error === starting) continue;
        return fail(reply.data.error as CallError);
      }
      const answer = (message.answer as z.ZodMiniType<Answer>).safeParse(reply.data.value);
      return answer.success ? ok(answer.data) : fail('bad-answer');
    } catch (error) {
      const text = error instanceof Error ? error.message : '';
      if (/context invalidated/i.test(text) || isGone()) return fail('gone');
      if (last || !retryable.test(text)) return fail('no-answer');
    }
  }
  return fail('no-answer');
}

/**
 * Asks the background. Never throws; retried when the background was stopped in between, and once more because one
 * that is only just starting again can be stopped like any other.
 * @returns the parsed answer, or why there is none.
 */
export function call<Request, Answer>(
  message: Message<Request, Answer>,
  request: Request,
): Promise<Result<Answer, CallError>> {
  return through((envelope) => browser.runtime.sendMessage(envelope), message, request);
}

/** Asks the content script in one frame of that tab, or in all of them: the first answer counts. Otherwise as `call`. */
export function callTab<Request, Answer>(
  tabId: number,
  message: Message<Request, Answer>,
  request: Request,
  frame: number | 'all' = 0,
): Promise<Result<Answer, CallError>> {
  const to = frame === 'all' ? {} : { frameId: frame };
  return through((envelope) => browser.tabs.sendMessage(tabId, envelope, to), message, request);
}
