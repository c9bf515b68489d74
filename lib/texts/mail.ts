import { enMail } from './en/mail.ts';
import { plMail } from './pl/mail.ts';
import type { Book } from './say.ts';

export const mailBook: Book<typeof enMail> = { en: enMail, pl: plMail };
