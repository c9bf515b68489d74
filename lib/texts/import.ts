import { enImport } from './en/import.ts';
import { plImport } from './pl/import.ts';
import type { Book } from './say.ts';

export const importBook: Book<typeof enImport> = { en: enImport, pl: plImport };
