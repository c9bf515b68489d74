import type { BoxCounts } from '../account/imported-maps.ts';
import type { ProfileCounts } from '../account/imported-settings.ts';

/** What taking an exported file over does here, counted; a record counts once, whichever of its halves change. */
export type ImportCounts = {
  records: { added: number; updated: number; unchanged: number };
  profiles: ProfileCounts;
  settings: 'replaced' | 'same';
  boxes: BoxCounts;
  /** Decisions about customers that are new or other than here. */
  decisions: number;
  panel: 'replaced' | 'same';
};
