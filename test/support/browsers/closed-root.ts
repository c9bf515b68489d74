import type { CDPSession, Page } from 'puppeteer-core';
import { callInSandbox, type RemoteValue } from './bidi.ts';

/**
 * Runs `read` on the closed shadow root of the first element with that tag, in a world of its own, through the
 * browser's debugging protocol: no page script could do that, and the product needs no open door for it.
 * @param read must need nothing from around it; its answer must be plain data.
 * @returns undefined when there is no such element, or no shadow root in it yet.
 */
export async function onClosedRoot<A, T>(
  page: Page,
  tag: string,
  read: (root: ShadowRoot, argument: A) => T | Promise<T>,
  argument: A,
): Promise<T | undefined> {
  // Both ends write JSON, so that neither protocol's own idea of values gets in the way.
  const source = `async (root) => JSON.stringify({ answer: await (${read})(root, ${JSON.stringify(argument) ?? 'undefined'}) })`;
  const text = isFirefox(page) ? await overBidi(page, tag, source) : await overDevTools(page, tag, source);
  return text === undefined ? undefined : (JSON.parse(text) as { answer: T }).answer;
}

function isFirefox(page: Page): boolean {
  return 'connection' in page.browser();
}

async function overBidi(page: Page, tag: string, source: string): Promise<string | undefined> {
  const host = await callInSandbox(page, `() => document.querySelector(${JSON.stringify(tag)})`, []);
  const root = (host.value as { shadowRoot?: RemoteValue | null } | undefined)?.shadowRoot;
  if (!root?.sharedId) return undefined;
  return String((await callInSandbox(page, source, [{ sharedId: root.sharedId }])).value);
}

const sessions = new WeakMap<Page, CDPSession>();

async function overDevTools(page: Page, tag: string, source: string): Promise<string | undefined> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const objectId = await closedRootObject(session, tag);
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

async function closedRootObject(session: CDPSession, tag: string): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: tag });
  if (nodeId === 0) return undefined;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'firstpass-test',
  });
  const { object } = await session.send('DOM.resolveNode', { backendNodeId, executionContextId });
  return object.objectId;
}
