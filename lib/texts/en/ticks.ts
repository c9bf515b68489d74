/** How a tick reads in a preview. */
export const enTicks = { yes: 'Yes', no: 'No' } as const;
