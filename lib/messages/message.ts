import * as z from 'zod/mini';

/**
 * Who may send a message. `portal-tab`: our content script in an allowed portal, in the top frame or in a frame of a
 * tab whose top frame is one, too.
 * `extension-page`: anything of our own origin, the background included.
 */
export type Sender = 'portal-tab' | 'extension-page';

/** One message: both directions are parsed on both sides, the allowed senders are stated and checked. */
export type Message<Request, Answer> = {
  /** Direction and noun; equals the file's path below `messages`, without `.ts`. */
  name: string;
  from: readonly Sender[];
  request: z.ZodMiniType<Request>;
  answer: z.ZodMiniType<Answer>;
};

export const defineMessage = <Request, Answer>(message: Message<Request, Answer>): Message<Request, Answer> =>
  message;

/** What travels: the name decides which schema the body must fit. */
export const envelopeSchema = z.object({ firstpass: z.string(), body: z.unknown() });

/** How a served message comes back: an error is a code, never a text with values. */
export const replySchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);

/** Why a call brought no answer. `gone`: this script outlived its extension; only a reload helps. */
export type CallError = 'gone' | 'no-answer' | 'refused' | 'bad-request' | 'bad-answer' | 'failed';

export const nothing = z.object({});
