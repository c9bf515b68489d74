import type { LookupId } from '../../lib/lookups/lookup.ts';

export type LookupsActions = {
  /** Asks the browser for the lookup's host, in the turn of the click. @returns false if that was refused. */
  switchLookupOn(id: LookupId): Promise<boolean>;
  switchLookupOff(id: LookupId): void;
};
