import { enPanel } from './en/panel.ts';
import { plPanel } from './pl/panel.ts';
import type { Book } from './say.ts';

export const panelBook: Book<typeof enPanel> = { en: enPanel, pl: plPanel };
