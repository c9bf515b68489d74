/** Where the button is that the page wants pressed; a page can guess it, since the panel always looks the same. */
export interface Aim {
  /** The panel's tag. */
  tag: string;
  x: number;
  y: number;
}

/**
 * What our answer must be. `acts`: the attack fails, the panel stays as it was and an honest click works. `refuses`: the
 * click arrives and nothing is done. `no click`: the panel never hears of it.
 */
export type Outcome = 'acts' | 'refuses' | 'no click';

export interface Attack {
  name: string;
  /** Runs in the page; must need nothing from around it. */
  run: (aim: Aim) => void | Promise<void>;
  chromium: Outcome;
  firefox: Outcome;
  /** Our next look at the page decides, and a press may come before it: then the panel, still in sight, acts. */
  untilSeen?: true;
  /** Why the two differ, or why a panel that can be seen is refused all the same. */
  why?: string;
}
