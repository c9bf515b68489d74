import type { Browser } from 'puppeteer-core';
import { frameOf, type Inside, pageOf } from './inside.ts';

/** A value as WebDriver BiDi writes it; only the parts that the harness reads. */
export interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface BidiConnection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

/**
 * Sends a WebDriver BiDi command on the driver's own connection: Firefox allows a single session, and the driver
 * offers no door to commands that it does not wrap.
 */
export async function bidi<T>(browser: Browser, method: string, params: unknown): Promise<T> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, params)).result as T;
}

/** @returns BiDi's id of the browsing context of a page's top, or of a frame. */
export function contextOf(page: Inside): string {
  return (frameOf(page) as unknown as { _id: string })._id;
}

/** A sandbox sees the page's document but shares no global with the page, so neither can disturb the other. */
const sandbox = 'firstpass-test';

interface ScriptResult {
  type: 'success' | 'exception';
  result?: RemoteValue;
  exceptionDetails?: { text: string };
}

/**
 * Runs a function in the harness's own sandbox of the page.
 * @param source text of a function that needs nothing from around it.
 * @param args as BiDi local values; elements as `{ sharedId }`.
 * @throws with the page's own error text.
 */
export async function callInSandbox(
  page: Inside,
  source: string,
  args: unknown[],
  depth = 0,
): Promise<RemoteValue> {
  const answer = await bidi<ScriptResult>(pageOf(page).browser(), 'script.callFunction', {
    functionDeclaration: source,
    arguments: args,
    awaitPromise: true,
    target: { context: contextOf(page), sandbox },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: depth },
  });
  if (answer.type === 'success' && answer.result) return answer.result;
  throw new Error(answer.exceptionDetails?.text ?? 'The page answered nothing.');
}

/**
 * Runs an expression in Firefox's own window, with the browser's full powers (`--remote-allow-system-access`).
 * @param expression may be a promise; its value must be a string.
 */
export async function runInBrowserWindow(browser: Browser, expression: string): Promise<string> {
  const tree = await bidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', {
    'moz:scope': 'chrome',
    maxDepth: 0,
  });
  const answer = await bidi<ScriptResult>(browser, 'script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: tree.contexts[0]?.context },
  });
  if (answer.type === 'success') return String(answer.result?.value);
  throw new Error(answer.exceptionDetails?.text ?? 'Firefox answered nothing.');
}
