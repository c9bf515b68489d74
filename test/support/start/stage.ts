import type { Page } from 'puppeteer-core';
import type { PortalWindow } from '../../portal/client/state/expose.ts';
import type { ServedPortal } from '../../portal/server/serve.ts';
import type { Launched } from '../browsers/launched.ts';
import type { Frame } from './look.ts';

/** What the scenes share: the running browser, the portal, and the pages that stay open between them. */
export interface Stage {
  launched: Launched;
  portal: ServedPortal;
  /** Pages by what they are; a scene that needs one that is not there opens it. */
  pages: Map<'options' | 'portal' | 'side panel' | 'popup', Page>;
}

/** One step of the walk: does something as a user would and asserts what came of it. */
export interface Scene {
  /** Also the beginning of the pictures' file names, so letters, digits and blanks only. */
  name: string;
  /** The page to picture afterwards. */
  on: 'options' | 'portal' | 'side panel' | 'popup';
  frame: Frame;
  /** @returns what was checked, for the table. @throws when it is not so. */
  play(stage: Stage): Promise<string>;
}

const addresses = { options: 'options.html', 'side panel': 'sidepanel.html', popup: 'popup.html' };

/** @returns one of the extension's pages; opened when it is not open yet. */
export async function extensionPage(stage: Stage, which: keyof typeof addresses): Promise<Page> {
  const open = stage.pages.get(which);
  if (open) return open;
  const page = await stage.launched.openExtensionPage(addresses[which]);
  stage.pages.set(which, page);
  return page;
}

/** @returns the portal's tab. @throws when no scene has opened it. */
export function portalPage(stage: Stage): Page {
  const page = stage.pages.get('portal');
  if (!page) throw new Error('The portal is not open.');
  return page;
}

/** Opens a page of the portal in a new tab and closes the earlier one. @param path such as `/dashboard/v2/customers/add`. */
export async function openPortal(stage: Stage, path: string): Promise<Page> {
  await stage.pages.get('portal')?.close();
  const page = await stage.launched.newPage(`${stage.portal.url}${path}`);
  stage.pages.set('portal', page);
  return page;
}

/** @returns what the portal's application holds: what is in here was accepted, whatever the inputs show. */
export function portalState(page: Page): Promise<ReturnType<PortalWindow['state']>> {
  return page.evaluate(() => window.__portal.state());
}
