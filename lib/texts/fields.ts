import { enFields } from './en/fields.ts';
import { plFields } from './pl/fields.ts';
import type { Book } from './say.ts';

export const fieldsBook: Book<typeof enFields> = { en: enFields, pl: plFields };
