import type { enTicks } from '../en/ticks.ts';

export const plTicks: Record<keyof typeof enTicks, string> = { yes: 'Tak', no: 'Nie' };
