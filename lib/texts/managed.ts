import { enManaged } from './en/managed.ts';
import { plManaged } from './pl/managed.ts';
import type { Book } from './say.ts';

export const managedBook: Book<typeof enManaged> = { en: enManaged, pl: plManaged };
