import type { Stage } from './stage.ts';

/**
 * Holds Chromium's background at its next step, as a busy machine does: nothing that pages ask is answered.
 * @returns what lets it go on.
 */
export async function heldBackground({ launched }: Stage): Promise<() => Promise<void>> {
  const worker = await launched.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(launched.originOf('')),
  );
  const session = await worker.createCDPSession();
  await session.send('Debugger.enable');
  await session.send('Debugger.pause');
  return async () => {
    // Detaching lets a held script go on as well, whether or not it has come to a step by now.
    await session.detach();
  };
}
