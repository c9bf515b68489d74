import type { CDPSession } from 'puppeteer-core';
import { callInSandbox, type RemoteValue } from './bidi.ts';
import { frameOf, type Inside, pageOf } from './inside.ts';

/**
 * Runs `read` on the closed shadow root of the first element with that tag, in a world of its own, through the
 * browser's debugging protocol: no page script could do that, and the product needs no open door for it.
 * @param read must need nothing from around it; its answer must be plain data.
 * @returns undefined when there is no such element, or no shadow root in it yet.
 */
export async function onClosedRoot<A, T>(
  page: Inside,
  tag: string,
  read: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument: A,
): Promise<T | undefined> {
  // Both ends write JSON, so that neither protocol's own idea of values gets in the way.
  const source = `async (root) => JSON.stringify({ answer: await (${read})(root, ${JSON.stringify(argument) ?? 'undefined'}) })`;
  const text = isFirefox(page) ? await overBidi(page, tag, source) : await overDevTools(page, tag, source);
  return text === undefined ? undefined : (JSON.parse(text) as { answer: T }).answer;
}

function isFirefox(page: Inside): boolean {
  return 'connection' in pageOf(page).browser();
}

async function overBidi(page: Inside, tag: string, source: string): Promise<string | undefined> {
  const host = await callInSandbox(page, `() => document.querySelector(${JSON.stringify(tag)})`, []);
  const root = (host.value as { shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot;
  if (!root?.sharedId) return undefined;
  return String((await callInSandbox(page, source, [{ sharedId: root.sharedId }])).value);
}

async function overDevTools(page: Inside, tag: string, source: string): Promise<string | undefined> {
  // The driver's own session of the frame: a frame of another site has one for itself.
  const { client: session } = frameOf(page) as unknown as { client: CDPSession };
  const objectId = await closedRootObject(page, session, tag);
  if (!objectId) return undefined;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function () { return (${source})(this); }`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
}

async function closedRootObject(page: Inside, session: CDPSession, tag: string): Promise<string | undefined> {
  // A hostile page may have put something of its own in place of the document's property.
  const host = await page.evaluateHandle(
    (name) => Document.prototype.querySelector.call(document, name),
    tag,
  );
  const { objectId } = host.remoteObject() as { objectId?: string };
  if (!objectId) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  await host.dispose();
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: (frameOf(page) as unknown as { _id: string })._id,
    worldName: 'firstpass-test',
  });
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
  return object.objectId;
}
