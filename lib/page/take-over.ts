import { type OpenRoot, panelTag } from './walk.ts';

/** Where the panel keeps its draft's id: inside its closed root, where the page can't read it. */
export const draftAttribute = 'data-draft';

/**
 * Takes away the panel that an earlier script of ours left: Firefox puts the script of an update into open pages and
 * ends the old one without a word. What a page made itself under our name holds no id of a draft.
 * @returns the id of the draft that the earlier script kept, `null` if there was none.
 */
export function takeOver(openRoot: OpenRoot): string | null {
  let id: string | null = null;
  for (const old of document.querySelectorAll(panelTag)) {
    id ??= openRoot(old)?.querySelector(`[${draftAttribute}]`)?.getAttribute(draftAttribute) ?? null;
    old.remove();
  }
  return id;
}
