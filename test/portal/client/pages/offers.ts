/** Offers of the 2019 flow; invented names, so that nobody takes them for a price list. */
export const offers = [
  { id: 'workplace-basic', name: 'Workplace Basic' },
  { id: 'workplace-standard', name: 'Workplace Standard' },
  { id: 'workplace-premium', name: 'Workplace Premium' },
  { id: 'mail-plan-1', name: 'Mail Plan 1' },
  { id: 'identity-p1', name: 'Identity P1' },
] as const;

/** An offer's name, or the id if there is no such offer. */
export function offerName(id: string): string {
  return offers.find((offer) => offer.id === id)?.name ?? id;
}
