import { browser } from 'wxt/browser';
import { envelopeSchema, type Message, type Sender } from './message.ts';

/** Who sent a message, as the browser says it, not as the message says it. */
export type From = {
  sender: Sender;
  tabId: number | null;
  frameId: number;
  windowId: number | null;
  origin: string;
};

// biome-ignore lint/suspicious/noExplicitAny: the list holds messages of many types; `handle` keeps each pair typed.
type Handler = { message: Message<any, any>; run: (request: any, from: From) => unknown };

/** Pairs a message with the function that answers it, keeping both types together. */
export function handle<Request, Answer>(
  message: Message<Request, Answer>,
  run: (request: Request, from: From) => Answer | Promise<Answer>,
): Handler {
  return { message, run };
}

type RawSender = {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; windowId?: number | undefined } | undefined;
};

/** A sandboxed frame reports origin "null" while its url shows the portal, so a stated origin wins over the url. */
function originOf(sender: RawSender): string {
  if (sender.origin !== undefined) return sender.origin;
  try {
    return new URL(sender.url ?? '').origin;
  } catch {
    return '';
  }
}

function isOwnPage({ origin, url }: RawSender): boolean {
  const own = browser.runtime.getURL('/');
  return origin === undefined ? (url ?? '').startsWith(own) : `${origin}/` === own;
}

/** Told from the sender's origin as the browser states it; may look into storage. */
export type IsPortal = (origin: string) => boolean | Promise<boolean>;

/** Whether a portal's tab really is one is asked of the caller; all else the browser says. */
function whoIs(sender: RawSender): From | null {
  if (sender.id !== browser.runtime.id) return null;
  const origin = originOf(sender);
  const { frameId = 0 } = sender;
  const tab = { tabId: sender.tab?.id ?? null, frameId, windowId: sender.tab?.windowId ?? null, origin };
  // A content script shares our id, so an extension page is told by its own address.
  if (isOwnPage(sender)) return { sender: 'extension-page', ...tab };
  return sender.tab?.id !== undefined && sender.frameId !== undefined
    ? { sender: 'portal-tab', ...tab }
    : null;
}

const refused = { ok: false, error: 'refused' };

/**
 * Answers messages. Must be called synchronously when the script starts, so that a woken worker hears the
 * message that woke it. A request of another shape or from a sender that the message does not name is
 * refused with a code; a handler that throws answers `failed` and tells the page nothing else.
 *
 * @param isPortal whether our scripts may speak from an origin.
 * @param topIsPortal asked for a script in a frame: a stranger's page that shows a portal in a frame gets nothing.
 */
export function serve(
  handlers: readonly Handler[],
  isPortal: IsPortal,
  topIsPortal: (tabId: number) => Promise<boolean> = async () => false,
): () => void {
  const byName = new Map(handlers.map((handler) => [handler.message.name, handler]));
  const listener = (raw: unknown, sender: unknown): Promise<unknown> | undefined => {
    const envelope = envelopeSchema.safeParse(raw);
    if (!envelope.success) return undefined;
    const handler = byName.get(envelope.data.firstpass);
    if (!handler) return undefined;
    const from = whoIs(sender as RawSender);
    if (!from || !handler.message.from.includes(from.sender)) return Promise.resolve(refused);
    const answer = async () => {
      const request = handler.message.request.safeParse(envelope.data.body);
      if (!request.success) return { ok: false, error: 'bad-request' };
      try {
        return { ok: true, value: await handler.run(request.data, from) };
      } catch {
        return { ok: false, error: 'failed' };
      }
    };
    const known = from.sender === 'extension-page' || isPortal(from.origin);
    // In the same turn wherever that is possible: browsers open their side panel for a click only within it.
    if (known === true && (from.sender === 'extension-page' || from.frameId === 0)) return answer();
    return (async () => {
      try {
        if (!(await known) || (from.frameId !== 0 && !(await topIsPortal(from.tabId ?? -1)))) return refused;
      } catch {
        return refused;
      }
      return answer();
    })();
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
