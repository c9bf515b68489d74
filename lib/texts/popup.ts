import { enPopup } from './en/popup.ts';
import { plPopup } from './pl/popup.ts';
import type { Book } from './say.ts';

export const popupBook: Book<typeof enPopup> = { en: enPopup, pl: plPopup };
