import { createChain } from '../chain.ts';
import type { CustomerList } from './customer-list.ts';

/** What the background's answers share. None of it is the truth of anything: a killed worker loses nothing. */
export type BackgroundContext = {
  list: CustomerList;
  /** The style sheet of the panel in the page. */
  panelCss: string;
  /** Work that reads before it writes goes through here. */
  chain: ReturnType<typeof createChain>;
};

export const createContext = (list: CustomerList, panelCss: string): BackgroundContext => ({
  list,
  panelCss,
  chain: createChain(),
});
