import { enMatch } from './en/match.ts';
import { plMatch } from './pl/match.ts';
import type { Book } from './say.ts';

export const matchBook: Book<typeof enMatch> = { en: enMatch, pl: plMatch };
