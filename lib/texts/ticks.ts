import { enTicks } from './en/ticks.ts';
import { plTicks } from './pl/ticks.ts';
import type { Book } from './say.ts';

export const ticksBook: Book<typeof enTicks> = { en: enTicks, pl: plTicks };
