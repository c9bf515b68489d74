/** @jsxImportSource react */
import { createContext, useContext } from 'react';
import { htmlKit } from './html/kit.tsx';
import type { Kit } from './kit.ts';

export const KitContext = createContext<Kit>(htmlKit);

/** The controls that the URL chose. */
export function useKit(): Kit {
  return useContext(KitContext);
}
