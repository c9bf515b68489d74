import { enOptions } from './en/options.ts';
import { plOptions } from './pl/options.ts';
import type { Book } from './say.ts';

export const optionsBook: Book<typeof enOptions> = { en: enOptions, pl: plOptions };
