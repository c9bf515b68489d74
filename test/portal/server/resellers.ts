/** Indirect resellers that the practice provider works with. All are invented. */
export const resellers = [
  { id: '4021177', name: 'Baltic Cloud Desk' },
  { id: '4877310', name: 'Kestrel Managed IT' },
  { id: '5150946', name: 'Nordlicht Systemhaus' },
  { id: '5398204', name: 'Wisła Office Partners' },
] as const;

/** Whether the id belongs to one of them. */
export function knownReseller(id: string): boolean {
  return resellers.some((reseller) => reseller.id === id);
}
